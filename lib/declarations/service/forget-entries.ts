import { appendAudit } from "#lib/audit/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";

/** How long a form typed with mistakes, or a file that was looked at, waits for its institution to come back. */
const KEPT_DAYS = 3;

/** Forgets forms and files that nobody came back to; how many stays in the log of facts, nothing of what they held. */
export async function forgetEntries(at: Date): Promise<number> {
  const before = new Date(at.getTime() - KEPT_DAYS * 86_400_000);
  const done = await inTransaction("worker", {}, async (tx) => {
    const count = await store.deleteEntries(tx, before);
    if (count > 0)
      await appendAudit(tx, { kind: "system" }, [
        { type: "institution.entriesForgotten", subject: { kind: "institution_entry", id: "all" }, detail: { count } },
      ]);
    return ok(count);
  });
  return done.ok ? done.value : 0;
}
