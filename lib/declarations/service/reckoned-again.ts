import { appendAudit } from "#lib/audit/index.ts";
import { type Deadline, deadline, type DeadlineEvent, suspensionsFor } from "#lib/calendar/core/index.ts";
import type { CalendarTables } from "#lib/calendar/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { chainOf, type TerritoryTree } from "#lib/territory/core/index.ts";
import * as store from "../store/index.ts";

/** What deadlines are counted with besides the event: holidays, suspensions, and which places a suspension of a territory reaches. */
export type Reckoning = Pick<CalendarTables, "holidays" | "suspensions"> & { tree: TerritoryTree };

/**
 * Counts deadlines of one calendar; files of the same day and place share the answer. `commune` is where the event fell: the
 * suspensions of the territories it lies in hold for it, those of the whole country for every place.
 */
export function reckoner({
  holidays,
  suspensions,
  tree,
}: Reckoning): (event: DeadlineEvent, commune: string) => Deadline {
  const counted = new Map<string, Deadline>();
  return (event, commune) => {
    const held = suspensionsFor(
      suspensions,
      chainOf(tree, commune).map(({ code }) => code),
    );
    const key = JSON.stringify([event, held]);
    const due = counted.get(key) ?? deadline(event, { holidays, suspensions: held });
    counted.set(key, due);
    return due;
  };
}

/** Whether two reckonings say the same of a file, whatever tables they used. */
export function isSameDeadline(one: Deadline, other: Deadline): boolean {
  const said = ({ lastDay, rawLastDay, range, provisional, suspendedDays }: Deadline) =>
    [lastDay, rawLastDay, range.earliest, range.latest, provisional, suspendedDays].join();
  return said(one) === said(other);
}

/** Gives a file its new deadline with the inputs that gave it; a last day that moved stays in the file's story beside the new one. */
export async function moveDeadline(tx: Tx, id: string, before: Deadline, due: Deadline, at: Date): Promise<void> {
  await store.saveDeadline(tx, id, due, at);
  if (before.lastDay === due.lastDay) return;
  const detail = { before: before.lastDay, after: due.lastDay };
  await store.appendStory(tx, id, { what: "deadlineRecomputed", at, detail });
  await appendAudit(tx, { kind: "system" }, [
    { type: "declaration.deadlineMoved", subject: { kind: "declaration", id }, detail },
  ]);
}
