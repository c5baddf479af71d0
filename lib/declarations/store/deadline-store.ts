import {
  Deadline,
  type DeadlineEvent,
  DeadlineEvent as DeadlineEventShape,
  type IsoDay,
  isoDayOf,
} from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

/** Files whose deadline still matters: those in hand, and those past it that a suspension may bring back within it. */
const RUNNING = ["submitted", "retrieved", "to_complete", "ready", "overdue"];

export type RunningFile = { id: string; deadline: Deadline; commune: string };

/** Running files with a deadline in the order of their ids, after one of them. */
export async function listRunning(tx: Tx, after: string, most: number): Promise<RunningFile[]> {
  const rows = await tx.$queryRaw<{ id: string; deadline: unknown; commune: string }[]>`
    select id::text, deadline, coalesce(content #>> '{place,commune}', '') as commune from declaration
     where status = any (${RUNNING}) and deadline is not null and id > ${after}::uuid order by id limit ${most}::int`;
  return rows.map(({ id, deadline, commune }) => ({ id, deadline: Deadline.parse(deadline), commune }));
}

export type RunningDeadlines = { event: DeadlineEvent; commune: string; lastOn: IsoDay; files: number };

/** How many running files of the country share a deadline and the facts it was counted from; no file is named. */
export async function countRunning(tx: Tx): Promise<RunningDeadlines[]> {
  const rows = await tx.$queryRaw<
    { event: unknown; commune: string; last_on: Date; files: number }[]
  >`select * from running_deadlines()`;
  return rows.map(({ event, commune, last_on, files }) => ({
    event: DeadlineEventShape.parse(event),
    commune,
    lastOn: isoDayOf(last_on),
    files,
  }));
}
