import type { Tx } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";
import { reckoner, type Reckoning } from "./reckoned-again.ts";

/** How many running files there are, and how many would get a later or an earlier last day. */
export type MovedDeadlines = { running: number; later: number; earlier: number };

/** What a change of the calendar would do to the running files of the country, in numbers only. */
export async function movedDeadlines(tx: Tx, reckoning: Reckoning): Promise<MovedDeadlines> {
  const dueOf = reckoner(reckoning);
  const moved = { running: 0, later: 0, earlier: 0 };
  for (const { event, commune, lastOn, files } of await store.countRunning(tx)) {
    const { lastDay } = dueOf(event, commune);
    moved.running += files;
    if (lastDay > lastOn) moved.later += files;
    if (lastDay < lastOn) moved.earlier += files;
  }
  return moved;
}
