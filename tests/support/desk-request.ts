import { encode } from "next-auth/jwt";
import { config } from "#lib/platform/config.ts";
import { randomToken } from "#lib/platform/random.ts";
import type { Officer } from "./an-officer.ts";

/** A request as the officer's browser sends it: the session in next-auth's cookie, from our own page, asking for JSON. */
export async function deskRequest(officer: Officer | undefined, path: string, body?: object): Promise<Request> {
  const { publicUrl, sessionSecret } = config();
  const headers = new Headers({ accept: "application/json", "sec-fetch-site": "same-origin" });
  if (officer) {
    const cookie = await encode({ token: { sid: officer.token }, secret: sessionSecret });
    headers.set("cookie", `sijil-session=${cookie}`);
  }
  if (body === undefined) return new Request(`${publicUrl}${path}`, { headers });
  headers.set("content-type", "application/json");
  const posted = JSON.stringify({ _key: randomToken(16), _locale: "ar", ...body });
  return new Request(`${publicUrl}${path}`, { method: "POST", headers, body: posted });
}
