import { err, ok, type Result } from "#lib/kernel/result.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { countAttempt } from "#lib/platform/attempts.ts";
import { now } from "#lib/platform/clock.ts";
import { hashPassword, isPassword, keyedDigest, unwrapSecret } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import { checkNewPassword } from "./core/index.ts";
import * as store from "./store/index.ts";
import { totpStep } from "./totp.ts";

const TRIES_PER_LOGIN = 10;
const TRIES_MINUTES = 5;

/** A hash nobody has: an unknown login costs the same time as a wrong password. */
const nobody = hashPassword(randomToken());

export type TypedPassword = { login: string; old: string; code: string; next: string; again: string };

/**
 * Replaces a temporary password by one of the holder's own, for whoever shows the temporary one and a fresh code. Opens no session: they
 * sign in afterwards. One answer for an unknown login, a wrong password, a wrong code and an account without a temporary password.
 */
export async function replacePassword(typed: TypedPassword): Promise<Result<{ login: string }>> {
  const login = typed.login.trim().toLowerCase();
  const at = now();
  const read = await inTransaction("desk", {}, async (tx) => {
    const isAllowed = await countAttempt(tx, keyedDigest("sign-in", login), TRIES_PER_LOGIN, TRIES_MINUTES);
    return ok(isAllowed ? { account: await store.findAccount(tx, login, at) } : null);
  });
  if (!read.ok || read.value === null) return err({ code: "auth.tooManyTries" });
  const { account } = read.value;
  const oldIsRight = await isPassword(typed.old, account?.passwordHash ?? (await nobody));
  const step = account ? totpStep(unwrapSecret(account.totpKey), typed.code.replace(/\s/g, ""), at) : undefined;
  const chosen = checkNewPassword({ ...typed, login });
  if (!chosen.ok) return chosen;
  const hash = await hashPassword(chosen.value);
  const changed = await inTransaction("desk", {}, async (tx) => {
    if (!account) return ok(false);
    const isProved = account.isOpen && oldIsRight && step !== undefined;
    const isDone =
      isProved &&
      (await store.takeTotpStep(tx, account.id, step)) &&
      (await store.replaceTemporaryPassword(tx, account.id, account.passwordHash, hash));
    const subject = { kind: "account", id: account.id };
    if (!isDone) await store.noteFailure(tx, account.id, at);
    await appendAudit(tx, { kind: "system" }, [
      { type: isDone ? "auth.passwordChanged" : "auth.signInRefused", subject },
    ]);
    return ok(isDone);
  });
  return changed.ok && changed.value ? ok({ login }) : err({ code: "auth.wrongCredentials" });
}
