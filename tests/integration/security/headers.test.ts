import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import nextConfig from "../../../next.config.js";
import { config as matching, proxy } from "../../../proxy.ts";
import { returnAddress } from "../../../app/[locale]/desk/_desk/address.ts";
import { POST as START } from "../../../app/api/portal/declarations/route.ts";
import { GET as PAGE } from "../../../app/v/route.ts";
import { GET as SERIAL } from "../../../app/v/serial/[serial]/route.ts";
import { GET as IMAGE } from "../../../app/api/files/desk/[upload]/[n]/route.ts";
import { secretCookie, secretCookieName, seeOther } from "#lib/gate/index.ts";
import { forgetConfig } from "#lib/platform/config.ts";
import { getBlob, putBlob, removeBlob } from "#lib/platform/blob-store.ts";
import { call, formRequest, getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterEach(() => {
  process.env["PUBLIC_URL"] = "";
  forgetConfig();
});
afterAll(() => db.close());

const HERE = "http://localhost:3000";
const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  proxy(new NextRequest(`${HERE}${path}`, init));
const ID = "01936d00-0000-7000-8000-0123456789ab";

describe("pages", () => {
  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])(
    "take no %s: commands are posted elsewhere, and no server action is reachable",
    (method) => {
      const answer = ask("/ar/desk", { method, headers: { "next-action": "a".repeat(40) } });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    },
  );

  it("run only scripts with this answer's nonce, and can be framed by nobody", () => {
    const policies = Array.from({ length: 50 }, () => ask("/fr").headers.get("content-security-policy") ?? "");
    expect(new Set(policies).size).toBe(50);
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "'strict-dynamic'",
    ])
      expect(policies[0]).toContain(rule);
    expect(policies[0]).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(policies[0]).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });

  it("take no policy, language or address from a request's own headers", () => {
    const answer = ask("/fr/track?reference=x", {
      headers: {
        "content-security-policy": "script-src *",
        "x-sijil-locale": "xx",
        "x-sijil-address": "//evil.example",
        "next-action": "a",
      },
    });
    const passedOn = (name: string) => answer.headers.get(`x-middleware-request-${name}`);
    expect(passedOn("content-security-policy")).toBe(answer.headers.get("content-security-policy"));
    expect(passedOn("x-sijil-locale")).toBe("fr");
    expect(passedOn("x-sijil-address")).toBe("/fr/track?reference=x");
    expect(passedOn("next-action")).toBeNull();
  });

  it.each(["/", "/?next=//evil.example", "//evil.example", "/\\evil.example", "/%2f%2fevil.example"])(
    "asked as %s lead to no other host, whatever Host says",
    (path) => {
      const answer = ask(path, {
        headers: { host: "evil.example", "x-forwarded-host": "evil.example", "accept-language": "fr" },
      });
      const location = answer.headers.get("location");
      if (location !== null) expect(new URL(location, HERE).host).toBe("localhost:3000");
    },
  );

  it("are guarded everywhere but where a route has its own headers", () => {
    const [matcher = ""] = matching.matcher;
    const guards = new RegExp(`^${matcher}$`);
    for (const path of ["/ar", "/fr/desk/files/x", "/ar/oversight", "/_next/image", "/v2", "/apis", "/verify"])
      expect([path, guards.test(path)]).toEqual([path, true]);
    for (const path of ["/api/desk/open", "/v", "/v/serial/x", "/_next/static/a.js"])
      expect([path, guards.test(path)]).toEqual([path, false]);
  });

  it("and every other answer forbid guessing of kinds, framing, and telling addresses to others", async () => {
    const [rule] = (await nextConfig.headers?.()) ?? [];
    expect(rule?.source).toBe("/:path*");
    expect(Object.fromEntries((rule?.headers ?? []).map(({ key, value }) => [key, value]))).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
    });
    expect(nextConfig).toMatchObject({ poweredByHeader: false, images: { unoptimized: true } });
  });
});

describe("after sign-in", () => {
  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/ar/desk//evil.example",
    "/ar/desk/../../..//evil",
    "/%2f%2fevil",
    "javascript:alert(1)",
    "/ar/desk\r\nx: y",
    "/ar/deskevil.example",
    "/ar/desk/sign-in",
    "\t//evil.example",
    "/fr/../evil",
  ])("%j leads to the desk's first page", (from) => {
    const next = returnAddress(from, "fr");
    expect(next).toBe("/fr/desk");
  });

  it("a page of the desk leads back to itself", () => {
    for (const from of ["/ar/desk", "/fr/desk?queue=new", `/ar/desk/files/${ID}`])
      expect(returnAddress(from, "fr")).toBe(from);
  });
});

describe("a redirect", () => {
  it.each([
    "//evil.example",
    "https://evil.example/a",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
  ])("to %j goes home", (path) => {
    const next = seeOther(path).headers.get("location") ?? "";
    expect(next.startsWith("/") && !next.startsWith("//")).toBe(true);
    expect(new URL(next, HERE).host).toBe("localhost:3000");
  });

  it("carries no second header, and any letter", () => {
    const { headers } = seeOther("/ar/desk\r\nset-cookie: a=b");
    expect(headers.get("set-cookie")).toBeNull();
    expect(seeOther("/ar/track?q=يوسف").headers.get("location")).toMatch(/^\/ar\/track\?q=%D9/);
    expect(seeOther("/fr/declaration/x?saved=1#top").headers.get("location")).toBe("/fr/declaration/x?saved=1#top");
  });
});

describe("the cookie of a declaration", () => {
  it("cannot be read by scripts nor sent by other sites, and over https is bound to the host", () => {
    expect(secretCookie(ID, "CODE")).toBe("sijil-d-0123456789ab=CODE; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000");
    process.env["PUBLIC_URL"] = "https://sijil.example.ma";
    forgetConfig();
    expect(secretCookie(ID, "CODE")).toBe(
      "__Host-sijil-d-0123456789ab=CODE; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000; Secure",
    );
  });

  it("has a name that no address can break out of", () => {
    for (const id of ["a; Domain=evil.example", "\r\nset-cookie: x=y", "=;,", "ن"])
      expect(secretCookieName(id)).toMatch(/^sijil-d-[0-9a-f]{0,12}$/);
  });
});

describe("an answer with or about personal data", () => {
  it("is kept by no cache", async () => {
    const answers = [
      await call(START, jsonRequest({})),
      await call(START, formRequest({})),
      await call(START, jsonRequest({}, { headers: { "sec-fetch-site": "cross-site" } })),
    ];
    for (const { headers } of answers) expect(headers.get("cache-control")).toBe("no-store");
    expect((await call(IMAGE, getRequest(), { upload: ID, n: "1" })).headers.get("cache-control")).toBe("no-store");
    expect((await call(SERIAL, getRequest(), { serial: "SJ264K7MT2WD" })).headers.get("cache-control")).toBe(
      "no-store",
    );
  });

  it("the verification page runs its one script by its hash, and sends nothing of the code to us", async () => {
    const { headers } = await call(PAGE, getRequest());
    expect(headers.get("content-security-policy")).toMatch(/script-src 'sha256-/);
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it.each(["../../etc/passwd", "1; drop table act", "SJ26\u0000", "%2e%2e", "__proto__", "x".repeat(5_000), "يوسف"])(
    "the serial %j is unknown, and looks like one never issued",
    async (serial) => {
      const answer = await call(SERIAL, getRequest(), { serial });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        200,
        { verdict: "unknown", kind: null, officeAr: null, officeFr: null, issuedOn: null, takenBackOn: null },
      ]);
    },
  );
});

describe("the place where files lie", () => {
  it.each([
    "../secrets/session",
    "uploads/../../secrets/session",
    "/etc/passwd",
    "uploads/00/..",
    "uploads/0/a",
    "uploads\\00\\x",
    "",
    "pages/00/00000000-0000-0000-0000-000000000000/../x",
    "uploads/00/00000000-0000-0000-0000-000000000000\u0000.txt",
  ])("is left by no key such as %j", async (key) => {
    await expect(getBlob(key)).rejects.toThrow("not a blob key");
    await expect(putBlob(key, new Uint8Array([1]))).rejects.toThrow("not a blob key");
    await expect(removeBlob(key)).rejects.toThrow("not a blob key");
  });
});
