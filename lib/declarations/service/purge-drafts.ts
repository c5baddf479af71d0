import { discardUnnamed } from "#lib/files/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";

const IDLE_DAYS = 30;
const AT_ONCE = 100;

/** Deletes drafts that nobody has touched for thirty days, and then their files. Gives how many drafts. */
export async function purgeIdleDrafts(at: Date): Promise<number> {
  const before = new Date(at.getTime() - IDLE_DAYS * 86_400_000);
  let purged = 0;
  for (;;) {
    const found = await inTransaction("worker", {}, async (tx) => ok(await store.listIdleDrafts(tx, before, AT_ONCE)));
    const drafts = found.ok ? found.value : [];
    for (const { id, blobKeys } of drafts) {
      const deleted = await inTransaction("worker", {}, async (tx) => ok(await store.deleteIdleDraft(tx, id, before)));
      if (!deleted.ok || !deleted.value) continue;
      purged += 1;
      await discardUnnamed(blobKeys, { user: "worker", session: {} });
    }
    if (drafts.length < AT_ONCE) return purged;
  }
}
