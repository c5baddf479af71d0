import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { countAttempt } from "#lib/platform/attempts.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { hashPassword, isPassword, keyedDigest, sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { randomToken, uuidv7 } from "#lib/platform/random.ts";
import type { StaffSession } from "./session.ts";
import * as store from "./store/index.ts";
import { totpStep } from "./totp.ts";

const WORKING_DAY_HOURS = 10;
const IDLE_MINUTES = 20;
const TRIES_PER_LOGIN = 10;
const TRIES_MINUTES = 5;

/** A hash nobody has: an unknown login costs the same time as a wrong password. */
const nobody = hashPassword(randomToken());

export type SignInRefusal = { code: "auth.wrongCredentials" | "auth.tooManyTries" };

/**
 * Checks login, password and one-time code together and opens a session. One answer for unknown, wrong, locked and used code.
 * Gives the session token that the cookie will carry. Whoever is invited and has not chosen a password yet has none that opens anything.
 */
export async function signIn(typed: {
  login: string;
  password: string;
  code: string;
}): Promise<Result<{ token: string }, SignInRefusal>> {
  const login = typed.login.trim().toLowerCase();
  const at = now();
  const account = await inTransaction("desk", {}, async (tx) => {
    const isAllowed = await countAttempt(tx, keyedDigest("sign-in", login), TRIES_PER_LOGIN, TRIES_MINUTES);
    return ok(isAllowed ? { account: await store.findAccount(tx, login, at) } : "tooMany");
  });
  if (!account.ok || account.value === "tooMany") return err({ code: "auth.tooManyTries" });

  const found = (account.value as { account: store.SignInAccount | undefined }).account;
  const passwordIsRight = await isPassword(typed.password, found?.passwordHash ?? (await nobody));
  const step = found ? totpStep(unwrapSecret(found.totpKey), typed.code.replace(/\s/g, ""), at) : undefined;

  return inTransaction<{ token: string } | undefined, SignInRefusal>("desk", {}, async (tx) => {
    if (!found) return ok(undefined);
    if (!found.isOpen || !passwordIsRight || step === undefined || !(await store.takeTotpStep(tx, found.id, step))) {
      await store.noteFailure(tx, found.id, at);
      await appendAudit(tx, { kind: "system" }, [
        { type: "auth.signInRefused", subject: { kind: "account", id: found.id } },
      ]);
      return ok(undefined);
    }
    return openSession(tx, found, at);
  }).then((result) => (result.ok && result.value ? ok(result.value) : err({ code: "auth.wrongCredentials" })));
}

async function openSession(
  tx: Tx,
  account: store.SignInAccount,
  at: Date,
): Promise<Result<{ token: string } | undefined, SignInRefusal>> {
  const post = await store.findPost(tx, account.staffId, new Date(`${moroccanDay(at)}T00:00:00Z`));
  if (!post) return ok(undefined);
  const token = randomToken();
  const id = uuidv7();
  const expiresAt = new Date(at.getTime() + WORKING_DAY_HOURS * 3_600_000);
  await store.noteSuccess(tx, account.id, at);
  await store.insertSession(tx, {
    id,
    tokenHash: sha256(token),
    accountId: account.id,
    post,
    expiresAt,
    idleMinutes: IDLE_MINUTES,
  });
  const actor = { kind: "staff", account: account.id, office: post.officeCode, role: post.role } as const;
  await appendAudit(tx, actor, [{ type: "auth.signedIn", subject: { kind: "session", id } }]);
  return ok({ token });
}

function todayOf(at: Date): IsoDay {
  const today = parseIsoDay(moroccanDay(at));
  if (!today.ok) throw new Error("the clock gives no day");
  return today.value;
}

/** The sides on which staff work, each under its own database role. */
export type StaffSurface = "desk" | "institution" | "oversight";

/** The live session of a token, or nothing when it was revoked, expired or left idle. */
export async function findSession(token: string, user: StaffSurface = "desk"): Promise<StaffSession | undefined> {
  const found = await inTransaction(user, { "app.session": token }, async (tx) =>
    ok(await store.findLiveSession(tx, token, todayOf(now()))),
  );
  return found.ok ? found.value : undefined;
}

/** Ends a session at once, everywhere. */
export async function signOut(session: StaffSession, user: StaffSurface = "desk"): Promise<void> {
  await inTransaction(user, { "app.session": session.token }, async (tx) => {
    await store.revokeSession(tx, session.id, now());
    await appendAudit(tx, staffActor(session), [
      { type: "auth.signedOut", subject: { kind: "session", id: session.id } },
    ]);
    return ok(null);
  });
}

/** The institution or the territory a session's holder is posted to; both are absent for those who look after the whole country. */
export async function findPosting(session: StaffSession, user: StaffSurface): Promise<store.Posting> {
  const found = await inTransaction(user, { "app.session": session.token }, async (tx) =>
    ok(await store.findPosting(tx, session.id)),
  );
  return found.ok ? found.value : { institution: null, territory: null };
}

/** A fresh code for a deliberate act such as a signature; each code is good once. Wrong ones are counted by `noteWrongCode`. */
export async function useFreshCode(
  tx: Tx,
  { accountId, account }: { accountId: string; account: Pick<store.SigningAccount, "totpKey" | "lockedUntil"> },
  code: string,
  at: Date,
): Promise<Result<null, { code: "auth.codeWrong" | "auth.codeUsed" | "auth.locked" }>> {
  if (account.lockedUntil !== null && account.lockedUntil > at) return err({ code: "auth.locked" });
  const step = totpStep(unwrapSecret(account.totpKey), code.replace(/\s/g, ""), at);
  if (step === undefined) return err({ code: "auth.codeWrong" });
  return (await store.takeTotpStep(tx, accountId, step)) ? ok(null) : err({ code: "auth.codeUsed" });
}

/** Counts a wrong code of a signed-in person as sign-in does, outside the command that it undid: nobody tries a million of them. */
export async function noteWrongCode(session: StaffSession): Promise<void> {
  await inTransaction("desk", { "app.session": session.token }, async (tx) => {
    await store.noteFailure(tx, session.accountId, now());
    await appendAudit(tx, staffActor(session), [
      { type: "auth.codeRefused", subject: { kind: "account", id: session.accountId } },
    ]);
    return ok(null);
  });
}

export function staffActor(session: StaffSession) {
  return {
    kind: "staff",
    account: session.accountId,
    office: session.office?.code ?? null,
    role: session.role,
  } as const;
}
