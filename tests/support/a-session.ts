import { encode } from "next-auth/jwt";
import { type StaffSession, totpCode } from "#lib/auth/index.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { unwrapSecret } from "#lib/platform/crypto.ts";
import { sessionOf } from "../../prisma/seed/demonstration/walk.ts";
import type { TestDatabase } from "./database.ts";

/** A member of staff at work: the session, the cookie of their browser, and the telephone with their codes. */
export type SignedIn = { session: StaffSession; cookie: string; freshCode(): Promise<string> };

/** A live session of an account, written where sign-in writes it. */
export async function signedIn(db: TestDatabase, login: string): Promise<SignedIn> {
  const session = await sessionOf(db.owner, login);
  return { session, cookie: await sessionCookie(session.token), freshCode: () => freshCode(db, session.accountId) };
}

/** The cookie that carries a session's token, sealed as sign-in seals it. */
export async function sessionCookie(token: string): Promise<string> {
  return `sijil-session=${await encode({ token: { sid: token }, secret: config().sessionSecret })}`;
}

/** The code of this moment, good once more: a test signs several acts within one step of thirty seconds. */
export async function freshCode(db: Pick<TestDatabase, "owner">, accountId: string): Promise<string> {
  await db.owner.query("update account set totp_last_step = 0 where id = $1", [accountId]);
  return codeOf(db, accountId, now());
}

/** The code that the telephone of an account shows at a moment. */
export async function codeOf(db: Pick<TestDatabase, "owner">, accountId: string, at: Date): Promise<string> {
  const { rows } = await db.owner.query<{ totp_key: Buffer }>("select totp_key from account where id = $1", [
    accountId,
  ]);
  return totpCode(unwrapSecret(new Uint8Array(rows[0]?.totp_key ?? [])), at);
}
