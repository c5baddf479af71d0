import { Secret, TOTP } from "otpauth";
import { hashPassword, unwrapSecret, wrapSecret } from "#lib/platform/crypto.ts";
import { randomBytes, randomReference } from "#lib/platform/random.ts";
import type { NewCredentials } from "./store/index.ts";

const PASSWORD_DAYS = 7;
const HANDOVER_MINUTES = 15;

/** What is handed to the holder of a new account: a password good for some days and the key of their second factor, as telephones read it. */
export type Handover = { login: string; password: string; uri: string };

/** Makes a temporary password and a second factor: what is kept of them, and what is handed over once. */
export async function newCredentials(login: string, at: Date): Promise<{ kept: NewCredentials; handover: Handover }> {
  const password = `${randomReference()}-${randomReference()}`;
  const key = randomBytes(20);
  const handover = { login, password, uri: totpUri(login, key) };
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  return {
    handover,
    kept: {
      passwordHash: await hashPassword(password),
      totpKey: wrapSecret(key),
      passwordUntil: after(PASSWORD_DAYS * 1_440),
      handover: wrapSecret(Buffer.from(JSON.stringify(handover))),
      handoverUntil: after(HANDOVER_MINUTES),
    },
  };
}

/** What waits to be handed over, readable again. */
export function openHandover(secret: Uint8Array): Handover {
  const read: unknown = JSON.parse(Buffer.from(unwrapSecret(secret)).toString("utf8"));
  const textOf = (name: string): string => {
    const value: unknown = typeof read === "object" && read !== null ? Reflect.get(read, name) : undefined;
    if (typeof value !== "string") throw new Error("a handover is whole");
    return value;
  };
  return { login: textOf("login"), password: textOf("password"), uri: textOf("uri") };
}

function totpUri(login: string, key: Uint8Array): string {
  return new TOTP({
    issuer: "Sijil",
    label: login,
    secret: new Secret({ buffer: new Uint8Array(key).buffer }),
  }).toString();
}
