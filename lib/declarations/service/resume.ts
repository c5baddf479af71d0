import { secretHashHex } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { normaliseSecretCode, parseReference } from "#lib/kernel/reference.ts";
import { countAttempt } from "#lib/platform/attempts.ts";
import { keyedDigest } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";

const TRIES = 5;
const TRIES_MINUTES = 10;

/**
 * Opens a declaration with its secret code, and with its reference when one is typed. One answer, in the same time, for an
 * unknown reference, a wrong code and both; five tries per reference and ten minutes.
 */
export async function resume(typed: {
  reference: string;
  code: string;
  from: string;
}): Promise<Result<{ id: string; isSent: boolean }>> {
  const code = normaliseSecretCode(typed.code) ?? "";
  const reference = typed.reference.trim() === "" ? null : parseReference(typed.reference);
  const asked = reference === null ? null : reference.ok ? reference.value : "";
  const bucket = keyedDigest("resume", asked ?? typed.from);
  const found = await inTransaction("portal", { "app.secret": secretHashHex(code) }, async (tx) => {
    const isAllowed = await countAttempt(tx, bucket, asked === null ? TRIES * 6 : TRIES, TRIES_MINUTES);
    return ok({ isAllowed, held: await store.findIdBySecret(tx) });
  });
  if (!found.ok) return found;
  const { isAllowed, held } = found.value;
  if (!isAllowed) return err({ code: "declarations.tooManyTries" });
  if (!held || (asked !== null && held.reference !== asked)) return err({ code: "declarations.notFoundOrWrongCode" });
  return ok({ id: held.id, isSent: held.reference !== null });
}
