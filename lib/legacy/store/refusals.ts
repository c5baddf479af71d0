import { err, ok, type Result } from "#lib/kernel/result.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";

const REFUSALS = [
  "auth.notAllowed",
  "legacy.notFound",
  "legacy.notNow",
  "legacy.imageChanged",
  "legacy.rulingOfOtherAct",
  "legacy.batchNotFound",
  "legacy.batchNotReady",
  "legacy.batchSignedBySame",
  "acts.noAuthority",
  "acts.noSigningKey",
  "mentions.draftChanged",
];

/** What a function of the database gives, or the refusal that it raised. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}
