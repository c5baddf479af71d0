import { appendAudit } from "#lib/audit/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { LateRequest } from "#lib/rulings/core/index.ts";
import { findLateRuling, listLateRulings } from "#lib/rulings/index.ts";
import { now } from "#lib/platform/clock.ts";
import * as store from "../../store/index.ts";
import { tell } from "../tell.ts";

/**
 * Brings the central authority's decision to the file: with the permission it goes on where it stood, without it it is overdue again and the
 * court is left (L36:21). The family is told either way. Once, however often it is called.
 */
export async function carryOutPermission(rulingId: string): Promise<void> {
  await inTransaction("worker", {}, async (tx) => {
    const ruling = await findLateRuling(tx, rulingId);
    if (!ruling || (ruling.status !== "granted" && ruling.status !== "refused")) return ok(null);
    const id = ruling.declarationId;
    const file = await store.lockDeclaration(tx, id);
    const last = (await listLateRulings(tx, id)).at(-1);
    if (file?.status !== "late_request" || last?.id !== rulingId) return ok(null);
    const at = now();
    const isGranted = ruling.status === "granted";
    const to = isGranted ? LateRequest.parse(ruling.request).resumes : "overdue";
    await store.saveStatus(tx, id, to, at);
    const what = isGranted ? "permissionGranted" : "permissionRefused";
    await store.appendStory(tx, id, {
      what,
      at,
      detail: { number: ruling.number ?? "", reason: ruling.reason ?? "" },
    });
    await tell(tx, file, what);
    await appendAudit(tx, { kind: "system" }, [
      { type: "declaration.reopenedByRuling", subject: { kind: "declaration", id }, detail: { to } },
    ]);
    return ok(null);
  });
}
