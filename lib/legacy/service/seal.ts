import { appendAudit } from "#lib/audit/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { logFault } from "#lib/platform/log.ts";
import { sealOf } from "#lib/seal/index.ts";
import * as store from "../store/index.ts";

/** Seals one certified paper act as an act is sealed: recomputed and verified first. What does not verify is never sealed, and is in the journal. */
export async function sealLegacyAct(id: string): Promise<void> {
  const sealed = await inTransaction("worker", {}, async (tx) => {
    const found = await store.findCertificateToSeal(tx, id);
    if (!found || found.isSealed) return ok(null);
    const seal = await sealOf(tx, found);
    if (!seal.ok) return seal;
    if (await store.insertLegacySeal(tx, { id, ...seal.value })) {
      await appendAudit(tx, { kind: "system" }, [{ type: "legacy.sealed", subject: { kind: "legacyAct", id } }]);
    }
    return ok(null);
  });
  if (!sealed.ok) {
    const fault = new Error("a certified paper act does not verify and was not sealed");
    logFault(fault, { task: "seal-legacy-act", id, state: sealed.error.code });
  }
}

const SWEEP_AFTER_MILLISECONDS = 10_000;
const SWEEP_MOST = 500;

/** Certified paper acts whose own job was lost or came too early. */
export async function listUnsealedLegacy(at: Date): Promise<string[]> {
  const before = new Date(at.getTime() - SWEEP_AFTER_MILLISECONDS);
  const read = await inTransaction("worker", {}, async (tx) =>
    ok(await store.listUnsealedLegacy(tx, before, SWEEP_MOST)),
  );
  return read.ok ? read.value : [];
}
