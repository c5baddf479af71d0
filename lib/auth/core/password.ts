import { err, ok, type Result } from "#lib/kernel/result.ts";

const LEAST = 12;
const MOST = 128;

/** A password that somebody chooses in place of the temporary one: long, typed twice alike, and neither the login nor the old one. */
export function checkNewPassword(typed: { login: string; old: string; next: string; again: string }): Result<string> {
  const { login, old, next, again } = typed;
  if (next.length < LEAST || next.length > MOST)
    return err({ code: "auth.passwordLength", params: { least: LEAST, most: MOST } });
  if (next !== again) return err({ code: "auth.passwordsDiffer" });
  const isKnown = next === old || next.toLowerCase().includes(login.toLowerCase());
  return isKnown ? err({ code: "auth.passwordKnown" }) : ok(next);
}
