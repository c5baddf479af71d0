import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Child, keepChild } from "./child.ts";
import { readHistory } from "./history.ts";
import type { OwnCluster } from "./own-cluster.ts";
import { type Broken, findBroken } from "./promises.ts";
import { seeded } from "./seeded.ts";
import { openSupply, type Supply } from "./supply.ts";
import { withOwner } from "./with-owner.ts";

export type Victim = "app" | "worker" | "postgresql";
export type Storm = {
  rounds: number;
  seed: number;
  victims: readonly Victim[];
  registers?: number;
  /** Is told from time to time how far it is. */
  tell?: (line: string) => void;
};
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
const ROUNDS_PER_LINE = 10;

/** Registers acts from two processes while one of the victims, drawn from the seed, is killed in every round; then compares. */
export async function weather(
  own: OwnCluster,
  { rounds, seed, victims, registers = 20, tell = () => undefined }: Storm,
): Promise<Weathered> {
  const random = seeded(seed);
  const supply = await openSupply(own, APPS, registers);
  const environment = { ...own.environment, DATABASE_POOL_MAX: "4" };
  const apps = supply.desks.map(({ work, history }) =>
    keepChild("tests/faults/registering-process.ts", [work, history], environment, join(own.dataDirectory, "apps.log")),
  );
  const worker = victims.includes("worker")
    ? keepChild("lib/jobs/worker.ts", [], own.environment, join(own.dataDirectory, "worker.log"))
    : undefined;
  const kills = { app: 0, worker: 0, postgresql: 0 };
  const recoveries: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await supply.refill();
      await someAct(supply, Date.now());
      await wait(100 + random() * 700);
      const victim = victims[Math.floor(random() * victims.length)] ?? "app";
      kills[victim] += 1;
      if (victim === "postgresql") recoveries.push(await fell(own, supply));
      else await restart(victim === "worker" ? worker : apps[Math.floor(random() * APPS)]);
      if ((round + 1) % ROUNDS_PER_LINE === 0) tell(`round ${round + 1} of ${rounds}: ${supply.registered()} acts`);
    }
    await Promise.all(apps.map((app) => app.finish("message")));
    await restart(worker);
    if (worker) await sealed(own, tell);
    await worker?.finish("signal");
  } finally {
    await Promise.all([...apps, ...(worker ? [worker] : [])].map((child) => child.kill()));
  }
  tell("comparing what was answered with what the register holds");
  const history = supply.desks.flatMap((desk) => readHistory(desk.history));
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

const STANDSTILL_MILLISECONDS = 90_000;
const TELLING_MILLISECONDS = 10_000;

/** What a killed worker had in hand is found again by the sweep of the next minute: only a longer standstill ends the wait. */
async function sealed(own: OwnCluster, tell: (line: string) => void): Promise<void> {
  await withOwner(own.ownerAddress, async (owner) => {
    let least = Infinity;
    let told = 0;
    for (let until = Date.now() + STANDSTILL_MILLISECONDS; Date.now() < until; await wait(500)) {
      const { rows } = await owner.query<{ unsealed: number }>(
        "select (select count(*) from act)::int - (select count(*) from act_seal)::int as unsealed",
      );
      const unsealed = rows[0]?.unsealed ?? 0;
      if (unsealed === 0) return;
      if (unsealed < least) until = Date.now() + STANDSTILL_MILLISECONDS;
      least = Math.min(least, unsealed);
      if (Date.now() - told < TELLING_MILLISECONDS) continue;
      told = Date.now();
      tell(`${unsealed} acts wait for their seal`);
    }
  });
}

async function restart(child: Child | undefined): Promise<void> {
  await child?.kill();
  child?.restart();
}

async function fell(own: OwnCluster, supply: Supply): Promise<number> {
  await own.kill();
  await own.restart();
  const open = Date.now();
  return (await someAct(supply, open)) - open;
}

const PATIENCE_MILLISECONDS = 30_000;

/** Waits until an act is registered after a moment, and gives its own moment. */
async function someAct(supply: Supply, after: number): Promise<number> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < until) {
    const at = supply.registeredSince(after);
    if (at !== undefined) return at;
    await wait(20);
  }
  throw new Error(`no act was registered within ${PATIENCE_MILLISECONDS / 1000} s`);
}
