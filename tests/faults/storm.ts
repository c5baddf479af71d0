import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { closeDatabases } from "#lib/platform/db.ts";
import { openOffices, postOfficers, prepareDrafts, today } from "#tests/bench/registry/index.ts";
import { type Child, keepChild } from "./child.ts";
import { type Entry, readHistory } from "./history.ts";
import type { OwnCluster } from "./own-cluster.ts";
import { type Broken, findBroken } from "./promises.ts";
import { seeded } from "./seeded.ts";
import { withOwner } from "./with-owner.ts";
import { writeWork } from "./work.ts";

export type Victim = "app" | "worker" | "postgresql";
export type Storm = { rounds: number; seed: number; victims: readonly Victim[]; registers?: number };
export type Weathered = {
  kills: Record<Victim, number>;
  acknowledged: number;
  unknown: number;
  /** Milliseconds from the server taking connections to the first act that a process which lived through the fall registers. */
  recoveries: number[];
  /** Times that a process ended although nobody killed it. */
  exits: number;
  lastWords: string;
  broken: Broken;
};

const APPS = 2;
const ACTS_PER_ROUND = 120;

/** Registers acts from two processes while one of the victims, drawn from the seed, is killed in every round; then compares. */
export async function weather(own: OwnCluster, { rounds, seed, victims, registers = 20 }: Storm): Promise<Weathered> {
  const random = seeded(seed);
  const files = await prepareWork(own, rounds, registers);
  const environment = { ...own.environment, DATABASE_POOL_MAX: "4" };
  const apps = files.map(({ work, history }) =>
    keepChild("tests/faults/registering-process.ts", [work, history], environment, join(own.dataDirectory, "apps.log")),
  );
  const worker = victims.includes("worker")
    ? keepChild("lib/jobs/worker.ts", [], own.environment, join(own.dataDirectory, "worker.log"))
    : undefined;
  const read = () => files.flatMap(({ history }) => readHistory(history));
  const kills = { app: 0, worker: 0, postgresql: 0 };
  const recoveries: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await someAct(files, Date.now());
      await wait(100 + random() * 700);
      const victim = victims[Math.floor(random() * victims.length)] ?? "app";
      kills[victim] += 1;
      if (victim === "postgresql") recoveries.push(await fell(own, files));
      else await restart(victim === "worker" ? worker : apps[Math.floor(random() * APPS)]);
    }
    await Promise.all(apps.map((app) => app.finish("message")));
    await restart(worker);
    if (worker) await sealed(own);
    await worker?.finish("signal");
  } finally {
    await Promise.all([...apps, ...(worker ? [worker] : [])].map((child) => child.kill()));
  }
  const history = read();
  const broken = await withOwner(own.ownerAddress, (owner) =>
    findBroken(owner, history, { sealing: worker !== undefined }),
  );
  return {
    kills,
    acknowledged: history.filter(({ event }) => event === "registered").length,
    unknown: history.filter(({ event }) => event === "unknown").length,
    recoveries,
    exits: [...apps, worker].reduce((sum, child) => sum + (child?.unasked ?? 0), 0),
    lastWords: [...apps, worker].map((child) => child?.lastWords ?? "").join(""),
    broken,
  };
}

type Files = { work: string; history: string };

async function prepareWork(own: OwnCluster, rounds: number, registers: number): Promise<Files[]> {
  return withOwner(own.ownerAddress, async (owner) => {
    const day = today();
    const offices = await openOffices(owner, registers, Number(day.slice(0, 4)));
    const officers = await postOfficers(owner, offices, Math.max(200, rounds * ACTS_PER_ROUND));
    const drafts = await prepareDrafts(owner, officers, day);
    await owner.query("analyze");
    await closeDatabases();
    return Array.from({ length: APPS }, (_, app) => {
      const work = join(own.dataDirectory, `work-${app}.json`);
      writeFileSync(work, writeWork(drafts.filter((_, rank) => rank % APPS === app)));
      return { work, history: join(own.dataDirectory, `history-${app}.jsonl`) };
    });
  });
}

const SEALING_MILLISECONDS = 120_000;

/** What a killed worker had in hand is found again by the sweep of the next minute. */
async function sealed(own: OwnCluster): Promise<void> {
  const until = Date.now() + SEALING_MILLISECONDS;
  await withOwner(own.ownerAddress, async (owner) => {
    for (;;) {
      const { rows } = await owner.query<{ unsealed: number }>(
        "select count(*)::int as unsealed from act a where not exists (select from act_seal s where s.act_id = a.id)",
      );
      if (rows[0]?.unsealed === 0 || Date.now() > until) return;
      await wait(500);
    }
  });
}

async function restart(child: Child | undefined): Promise<void> {
  await child?.kill();
  child?.restart();
}

async function fell(own: OwnCluster, files: readonly Files[]): Promise<number> {
  await own.kill();
  await own.restart();
  const open = Date.now();
  return (await someAct(files, open)) - open;
}

const PATIENCE_MILLISECONDS = 30_000;

/** Waits until an act is registered after a moment, and gives its own moment. */
async function someAct(files: readonly Files[], after: number): Promise<number> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < until) {
    const found = files
      .flatMap(({ history }) => readHistory(history))
      .find((entry: Entry) => entry.event === "registered" && entry.at >= after);
    if (found) return found.at;
    await wait(20);
  }
  throw new Error(`no act was registered within ${PATIENCE_MILLISECONDS / 1000} s`);
}
