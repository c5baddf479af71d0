import { err, ok, type Failure, type Result } from "#lib/kernel/result.ts";
import { keyedDigest } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db.ts";
import * as store from "./store.ts";

type Call = { actor: string; key: string; route: string; body: unknown };

/**
 * Runs `work` once per key and actor. The same key again gives the first outcome without running; with another body it is refused.
 * A second request that arrives while the first is running waits for it: both share the row.
 */
export async function once<T>(tx: Tx, call: Call, work: () => Promise<Result<T>>): Promise<Result<T, Failure>> {
  const bodyHash = keyedDigest("idempotency-body", JSON.stringify(call.body));
  const before = await store.claimKey(tx, { ...call, bodyHash });
  if (before !== undefined) {
    if (!before.isSameCall) return err({ code: "gate.keyReused" });
    return ok(before.outcome as T);
  }
  const result = await work();
  if (result.ok) await store.saveOutcome(tx, call, result.value);
  return result;
}

/** Whether a call with this key was answered before: then its answer is given again, and nothing is asked anew. */
export function wasAnswered(tx: Tx, { actor, key }: Pick<Call, "actor" | "key">): Promise<boolean> {
  return store.hasOutcome(tx, actor, key);
}
