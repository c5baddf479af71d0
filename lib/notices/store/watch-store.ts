import { type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

/** What of its notices an office has late, unanswered, or not taken by another node, since when; names stay with the office. */
export type WatchedOffice = { office: string; late: number; unanswered: number; stopped: number; oldestOn: IsoDay };

export async function listWatchedOffices(tx: Tx): Promise<WatchedOffice[]> {
  const rows = await tx.$queryRaw<(Omit<WatchedOffice, "oldestOn"> & { oldest_on: Date })[]>`
    select office_code as office, late, unanswered, stopped, oldest_on from notices_to_watch()`;
  return rows.map(({ oldest_on, ...row }) => ({ ...row, oldestOn: isoDayOf(oldest_on) }));
}

/** Another node: what waits to cross to it, what it did not take, and when something last crossed. */
export type WatchedNode = {
  code: string;
  nameAr: string;
  nameFr: string;
  address: string;
  endedAt: Date | null;
  offices: number;
  waiting: number;
  stopped: number;
  crossedAt: Date | null;
};

export async function listWatchedNodes(tx: Tx): Promise<WatchedNode[]> {
  return tx.$queryRaw<WatchedNode[]>`
    select code, name_ar as "nameAr", name_fr as "nameFr", address, ended_at as "endedAt", offices, waiting, stopped, crossed_at as "crossedAt"
      from node_counts()`;
}
