import { Secret, TOTP } from "otpauth";
import { appendAudit } from "#lib/audit/index.ts";
import type { AuditEventType } from "#lib/audit/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { countAttempt } from "#lib/platform/attempts.ts";
import { now } from "#lib/platform/clock.ts";
import { hashPassword, keyedDigest, sha256, unwrapSecret, wrapSecret } from "#lib/platform/crypto.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { randomBytes, randomReference, randomToken } from "#lib/platform/random.ts";
import { checkNewPassword } from "./core/index.ts";
import * as store from "./store/index.ts";
import { totpStep } from "./totp.ts";

const DAYS_TO_ACCEPT = 7;
const MINUTES_SHOWN = 15;
const MINUTES_TO_CHOOSE = 20;
const TRIES_PER_LOGIN = 10;
const TRIES_MINUTES = 5;

/** A one-time code that opens an account, what is kept of it, and a password and a second factor that nobody knows meanwhile. */
export async function newInvitation(at: Date): Promise<{ kept: store.NewInvitation; code: string }> {
  const code = `${randomReference()}-${randomReference()}`;
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  return {
    code,
    kept: {
      passwordHash: await hashPassword(randomToken()),
      totpKey: wrapSecret(randomBytes(20)),
      codeHash: codeHash(code),
      code: wrapSecret(Buffer.from(code)),
      shownUntil: after(MINUTES_SHOWN),
      until: after(DAYS_TO_ACCEPT * 1_440),
    },
  };
}

/** What this person invited somebody with and has not handed over yet. */
export async function findInvitation(
  tx: Tx,
  account: string,
): Promise<{ code: string; shownUntil: Date; until: Date } | undefined> {
  const found = await store.findInvitation(tx, account);
  return found && { ...found, code: Buffer.from(unwrapSecret(found.code)).toString("utf8") };
}

/**
 * Opens an invitation for one browser: gives the token that it keeps while a password is chosen, and makes the key of the second factor. One
 * answer for an unknown login, a wrong code, a used one, one that is too old, and an account that is suspended.
 */
export async function openInvitation(typed: { login: string; code: string }): Promise<Result<{ opening: string }>> {
  const login = typed.login.trim().toLowerCase();
  const at = now();
  const counted = await countOnLogin(login);
  if (!counted.ok) return counted;
  const opening = randomToken();
  const opened = await inTransaction("desk", {}, async (tx) => {
    const account = await store.openInvitation(tx, {
      login,
      codeHash: codeHash(typed.code),
      openingHash: sha256(opening),
      totpKey: wrapSecret(randomBytes(20)),
      openedUntil: new Date(at.getTime() + MINUTES_TO_CHOOSE * 60_000),
    });
    if (account !== undefined) await tell(tx, account, { type: "auth.invitationOpened" });
    return ok(account);
  });
  return opened.ok && opened.value !== undefined ? ok({ opening }) : err({ code: "auth.invitationWrong" });
}

/** Whose account the browser with this token sets up, and the key of the second factor as telephones read it. */
export async function findOpening(opening: string): Promise<{ login: string; uri: string; key: string } | undefined> {
  const found = await inTransaction("desk", {}, async (tx) => ok(await store.findOpening(tx, sha256(opening))));
  if (!found.ok || found.value === undefined) return undefined;
  const { login, totpKey } = found.value;
  const secret = new Secret({ buffer: new Uint8Array(unwrapSecret(totpKey)).buffer });
  return { login, uri: new TOTP({ issuer: "Sijil", label: login, secret }).toString(), key: secret.base32 };
}

export type Acceptance = { opening: string; next: string; again: string; code: string };

/**
 * Sets the password that its holder chose and the second factor that they proved to have; the invitation is used up. Opens no session: they
 * sign in afterwards.
 */
export async function acceptInvitation(typed: Acceptance): Promise<Result<{ login: string }>> {
  const openingHash = sha256(typed.opening);
  const read = await inTransaction("desk", {}, async (tx) => ok(await store.findOpening(tx, openingHash)));
  const opened = read.ok ? read.value : undefined;
  if (opened === undefined) return err({ code: "auth.invitationWrong" });
  const { login, account, totpKey } = opened;
  const counted = await countOnLogin(login);
  if (!counted.ok) return counted;
  const chosen = checkNewPassword({ ...typed, login });
  if (!chosen.ok) return chosen;
  const step = totpStep(unwrapSecret(totpKey), typed.code.replace(/\s/g, ""), now());
  const hash = await hashPassword(chosen.value);
  const done = await inTransaction("desk", {}, async (tx) => {
    const isAccepted = step !== undefined && (await store.acceptInvitation(tx, openingHash, hash, step));
    await tell(tx, account, { type: isAccepted ? "auth.invitationAccepted" : "auth.codeRefused" });
    return ok(isAccepted);
  });
  return done.ok && done.value ? ok({ login }) : err({ code: "auth.codeWrong" });
}

async function countOnLogin(login: string): Promise<Result<null, { code: "auth.tooManyTries" }>> {
  const read = await inTransaction("desk", {}, async (tx) =>
    ok(await countAttempt(tx, keyedDigest("sign-in", login), TRIES_PER_LOGIN, TRIES_MINUTES)),
  );
  return read.ok && read.value ? ok(null) : err({ code: "auth.tooManyTries" });
}

function tell(tx: Tx, account: string, { type }: { type: AuditEventType }): Promise<void> {
  return appendAudit(tx, { kind: "system" }, [{ type, subject: { kind: "account", id: account } }]);
}

/** A code as it is compared: its letters and digits alone. */
function codeHash(code: string): Uint8Array<ArrayBuffer> {
  return keyedDigest("invitation", code.toUpperCase().replace(/[^A-Z0-9]/g, ""));
}
