import {
  databaseDay,
  Deadline,
  type DeadlineEvent,
  DeadlineEvent as DeadlineEventShape,
  type IsoDay,
  isoDayOf,
} from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { DeclarationStatus } from "../core/index.ts";

/** Files whose deadline still matters: those in hand, and those past it that a suspension may bring back within it. */
const RUNNING = ["submitted", "retrieved", "to_complete", "ready", "overdue", "late_request"];

export type RunningFile = { id: string; status: DeclarationStatus; deadline: Deadline; commune: string };

/** Running files with a deadline in the order of their ids, after one of them. */
export async function listRunning(tx: Tx, after: string, most: number): Promise<RunningFile[]> {
  const rows = await tx.$queryRaw<{ id: string; status: string; deadline: unknown; commune: string }[]>`
    select id::text, status, deadline, coalesce(content #>> '{place,commune}', '') as commune from declaration
     where status = any (${RUNNING}) and deadline is not null and id > ${after}::uuid order by id limit ${most}::int`;
  return rows.map(({ id, status, deadline, commune }) => ({
    id,
    status: status as DeclarationStatus,
    deadline: Deadline.parse(deadline),
    commune,
  }));
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

/** Files in hand whose office has left the law they were sent under, each with the law that it now follows. */
export async function listToCarryOver(tx: Tx, today: IsoDay, most: number): Promise<{ id: string; regime: Regime }[]> {
  return tx.$queryRaw<{ id: string; regime: Regime }[]>`
    select id::text, regime from files_to_carry_over(${databaseDay(today)}::date, ${most}::int)`;
}

/** The law of a file from now on; its version moves, for what is asked at the counter is another. */
export async function saveRegime(tx: Tx, id: string, regime: Regime, at: Date): Promise<void> {
  await tx.declaration.update({
    where: { id },
    data: { regime, updatedAt: at, version: { increment: 1 } },
    select: { id: true },
  });
}
