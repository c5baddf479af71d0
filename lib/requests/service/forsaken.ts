import { appendAudit } from "#lib/audit/index.ts";
import { discardUnnamed } from "#lib/files/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";

const IDLE_DAYS = 30;
const AT_ONCE = 100;
const WAITING = ["payment_pending", "to_complete", "not_found"] as const;

const daysBefore = (at: Date): Date => new Date(at.getTime() - IDLE_DAYS * 86_400_000);

/** Deletes drafts of requests that nobody has touched for thirty days, and then their files. Gives how many. */
export async function purgeDraftRequests(at: Date): Promise<number> {
  const before = daysBefore(at);
  const found = await inTransaction("worker", {}, async (tx) =>
    ok(await store.listForsaken(tx, ["draft"], before, AT_ONCE)),
  );
  let purged = 0;
  for (const id of found.ok ? found.value : []) {
    const deleted = await inTransaction("worker", {}, async (tx) => ok(await store.deleteDraftRequest(tx, id, before)));
    if (!deleted.ok || deleted.value === undefined) continue;
    purged += 1;
    await discardUnnamed(deleted.value, { user: "worker", session: {} });
  }
  return purged;
}

/** Closes requests that waited thirty days for their applicant: unpaid and unfound ones as taken back, unanswered ones as refused. Gives how many. */
export async function closeForsaken(at: Date): Promise<number> {
  const before = daysBefore(at);
  const found = await inTransaction("worker", {}, async (tx) =>
    ok(await store.listForsaken(tx, WAITING, before, AT_ONCE)),
  );
  let closed = 0;
  for (const id of found.ok ? found.value : [])
    await inTransaction("worker", {}, async (tx) => {
      const request = await store.lockRequest(tx, id);
      if (!request || request.updatedAt >= before) return ok(null);
      const isAsked = request.status === "to_complete";
      await store.saveRequestStatus(
        tx,
        id,
        isAsked ? "refused" : "withdrawn",
        at,
        isAsked ? { refusal: "notAnswered" } : {},
      );
      await store.appendRequestStory(tx, id, { what: isAsked ? "refused" : "withdrawn", at });
      await appendAudit(tx, { kind: "system" }, [{ type: "request.forsaken", subject: { kind: "request", id } }]);
      closed += 1;
      return ok(null);
    });
  return closed;
}
