import { appendAudit } from "#lib/audit/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { ANSWER_DAYS } from "../core/index.ts";
import * as store from "../store/index.ts";

/**
 * Says of each notice once that it is late, or that nobody answered it; those who supervise the office see how many. What another node
 * refused is carried to it once more. Gives how many. */
export async function watchNotices(at: Date): Promise<number> {
  const today = civilDayAt(at);
  const watched = await inTransaction("worker", {}, async (tx) => {
    const late = await store.listPast(tx, ["to_send"], today, "late");
    const unanswered = await store.listPast(
      tx,
      ["sent", "delivered", "acknowledged", "refused"],
      addDays(today, -ANSWER_DAYS),
      "unanswered",
    );
    await store.forgetStops(tx);
    return ok((await tellAll(tx, late, "late", at)) + (await tellAll(tx, unanswered, "unanswered", at)));
  });
  return watched.ok ? watched.value : 0;
}

async function tellAll(
  tx: Tx,
  notices: readonly { id: string; sender: string }[],
  what: "late" | "unanswered",
  at: Date,
): Promise<number> {
  const events: AuditEvent[] = [];
  for (const { id, sender } of notices)
    if (await store.tellNotice(tx, id, what, null, at))
      events.push({ type: `notice.${what}`, subject: { kind: "notice", id }, detail: { office: sender } });
  if (events.length > 0) await appendAudit(tx, { kind: "system" }, events);
  return events.length;
}

/** What supervisors see of notices: the offices of their territory that have some late, unanswered or not taken, and the other nodes. */
export async function watchedNotices({
  token,
}: StaffSession): Promise<{ offices: readonly store.WatchedOffice[]; nodes: readonly store.WatchedNode[] }> {
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) =>
    ok({ offices: await store.listWatchedOffices(tx), nodes: await store.listWatchedNodes(tx) }),
  );
  return read.ok ? read.value : { offices: [], nodes: [] };
}
