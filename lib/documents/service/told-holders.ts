import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, type StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { HOW_TOLD, Serial } from "../core/index.ts";
import * as store from "../print-store.ts";

const DAYS_BACK = 92;

/** The copies of the office that were taken back in three months, with everybody who collected one; that they were read leaves a trace. */
export async function holdersToTell(officer: StaffSession, at: Date): Promise<readonly store.HolderToTell[]> {
  const since = new Date(at.getTime() - DAYS_BACK * 86_400_000);
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const holders = await store.listHoldersToTell(tx, since);
    const named = holders.filter(({ name }) => name !== null).length;
    if (named > 0)
      await appendAudit(tx, staffActor(officer), [
        {
          type: "document.collectorsRead",
          subject: { kind: "office", id: officer.office?.code ?? "" },
          detail: { count: named },
        },
      ]);
    return ok(holders);
  });
  return read.ok ? read.value : [];
}

/** Notes how whoever collected a copy was told that it is good no longer. Refuses what this office did not hand out, and a copy that is still good. */
export async function noteHolderTold(
  { tx, at, office, officer }: DeskContext,
  { serial, job, how }: { serial: Serial; job: string; how: (typeof HOW_TOLD)[number] },
): Promise<Ran<null>> {
  if (!(await store.wasHandedOut(tx, { serial, jobId: job }))) return err({ code: "documents.notFound" });
  await store.insertHolderTold(tx, {
    id: uuidv7(),
    serial,
    jobId: job,
    officeCode: office,
    how,
    accountId: officer.accountId,
    toldAt: at,
  });
  return ok({
    value: null,
    events: [{ type: "document.holderTold", subject: { kind: "document", id: serial }, detail: { job, how } }],
  });
}
