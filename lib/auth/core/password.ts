import { err, ok, type Result } from "#lib/kernel/result.ts";

const LEAST = 12;
const MOST = 128;

/** A password that the holder of a new account chooses: long, typed twice alike, and without the login in it. */
export function checkNewPassword(typed: { login: string; next: string; again: string }): Result<string> {
  const { login, next, again } = typed;
  if (next.length < LEAST || next.length > MOST)
    return err({ code: "auth.passwordLength", params: { least: LEAST, most: MOST } });
  if (next !== again) return err({ code: "auth.passwordsDiffer" });
  return next.toLowerCase().includes(login.toLowerCase()) ? err({ code: "auth.passwordKnown" }) : ok(next);
}
