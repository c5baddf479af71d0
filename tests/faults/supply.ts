import { join } from "node:path";
import { closeDatabases } from "#lib/platform/db.ts";
import { openOffices, postOfficers, prepareDrafts, today } from "#tests/bench/registry/index.ts";
import { followHistory } from "./history.ts";
import type { OwnCluster } from "./own-cluster.ts";
import { withOwner } from "./with-owner.ts";
import { addWork } from "./work.ts";

/** Drafts for processes that register, brought as they are used up, and what those processes have written down. */
export type Supply = {
  desks: readonly { work: string; history: string }[];
  /** Prepares more where less than half a lot is left. The database must be up. */
  refill(): Promise<void>;
  registered(): number;
  /** The moment of the first act registered at or after `after`, when there is one. */
  registeredSince(after: number): number | undefined;
};

const DRAFTS_PER_LOT = 400;

/** Opens the registers and prepares the first lot. */
export async function openSupply(own: OwnCluster, desks: number, registers: number): Promise<Supply> {
  const day = today();
  const offices = await withOwner(own.ownerAddress, (owner) => openOffices(owner, registers, Number(day.slice(0, 4))));
  const files = Array.from({ length: desks }, (_, desk) => ({
    work: join(own.dataDirectory, `work-${desk}.jsonl`),
    history: join(own.dataDirectory, `history-${desk}.jsonl`),
  }));
  const follow = files.map(({ history }) => followHistory(history));
  let prepared = 0;
  let asked = 0;
  let registered = 0;
  let latest: number[] = [];

  function look(): void {
    const entries = follow.flatMap((next) => next());
    asked += entries.filter(({ event }) => event === "asks").length;
    const moments = entries.filter(({ event }) => event === "registered").map(({ at }) => at);
    registered += moments.length;
    latest = [...latest, ...moments].toSorted((one, other) => one - other).slice(-DRAFTS_PER_LOT);
  }

  async function prepareLot(): Promise<void> {
    await withOwner(own.ownerAddress, async (owner) => {
      const officers = await postOfficers(owner, offices, DRAFTS_PER_LOT);
      const drafts = (await prepareDrafts(owner, officers, day)).map((draft, at) => ({
        ...draft,
        rank: Math.floor((prepared + at) / desks),
      }));
      await owner.query("analyze");
      files.forEach(({ work }, desk) =>
        addWork(
          work,
          drafts.filter((_, at) => at % desks === desk),
        ),
      );
    });
    prepared += DRAFTS_PER_LOT;
  }

  await prepareLot();
  await closeDatabases();
  return {
    desks: files,
    refill: async () => {
      look();
      if (prepared - asked < DRAFTS_PER_LOT / 2) await prepareLot();
    },
    registered: () => registered,
    registeredSince: (after) => {
      look();
      return latest.find((at) => at >= after);
    },
  };
}
