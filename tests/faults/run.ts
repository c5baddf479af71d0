// npm run faults                                  every fault, in a few minutes
// npm run faults -- storm --rounds 200 --seed 7   only those named; as many killings as asked for
import "./quiet.ts";
import { parseArgs } from "node:util";
import { type Figure, printFigures } from "#tests/bench/figure.ts";
import { backUpAndRestore } from "./backup.ts";
import { jumpTheClock } from "./clock-jump.ts";
import { fillTheDisk } from "./disk-full.ts";
import { flipBytes } from "./flipped-byte.ts";
import { openOwnCluster, type OwnCluster } from "./own-cluster.ts";
import type { Broken } from "./promises.ts";
import { signTheSame } from "./same-file.ts";
import { weather } from "./storm.ts";

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});

const FAULTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  storm: () => withOwnCluster(killThem),
  "same-file": () => withOwnCluster(signAtOnce),
  backup: restoreBackup,
  byte: flip,
  disk: fill,
  clock: jump,
};

const unknown = named.filter((name) => !(name in FAULTS));
if (unknown.length > 0) {
  console.error(`no fault is named ${unknown.join(", ")}; there are: ${Object.keys(FAULTS).join(", ")}`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, fault] of Object.entries(FAULTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  figures.push(...(await fault()));
}
console.log("");
process.exitCode = printFigures(figures) ? 0 : 1;

function none(bar: string, value: number, unit: string): Figure {
  return { bar, value, unit, goal: 0, reaches: "atMost" };
}

function promisesOf(what: string, broken: Broken): Figure[] {
  return [
    none(`${what}: gaps and repeats in act numbers`, broken.gapsAndRepeats, "numbers"),
    none(`${what}: broken chain links, acts and audit`, broken.brokenLinks + broken.brokenAuditLinks, "links"),
    none(`${what}: acts with more or less than one effect`, broken.doubleEffects, "acts"),
  ];
}

async function killThem(own: OwnCluster): Promise<Figure[]> {
  const seed = Number(options.seed);
  const began = performance.now();
  const {
    kills,
    acknowledged,
    unknown: unheard,
    recoveries,
    exits,
    lastWords,
    broken,
  } = await weather(own, {
    rounds: Number(options.rounds),
    seed,
    victims: ["app", "worker", "postgresql"],
    tell: (line) => console.log(`  ${Math.round((performance.now() - began) / 1000)} s  ${line}`),
  });
  console.log(
    `  seed ${seed}; kill -9: ${kills.app} of a registering process, ${kills.worker} of the worker, ${kills.postgresql} of PostgreSQL with all its children`,
  );
  console.log(
    `  ${acknowledged} acts acknowledged, ${unheard} answers never heard and asked for again with the same key`,
  );
  if (exits > 0) console.log(`  ended by themselves with:\n${lastWords}`);
  return [
    none("kill -9: acknowledged, then lost", broken.lost, "acts"),
    none("kill -9: asked for and never known how it ended", broken.unanswered, "acts"),
    none("kill -9: registered though nobody asked", broken.neverAsked, "acts"),
    none("kill -9: refused though it was in order", broken.refused, "acts"),
    ...promisesOf("kill -9", broken),
    none("kill -9: one key, two answers", broken.differingAnswers, "keys"),
    none("kill -9: acts left without seal, or wrong in the log", broken.unsealed + broken.brokenLog, "acts"),
    none("kill -9: acts whose number and moment are in another order", broken.outOfTime, "acts"),
    {
      bar: "kill -9: first act after the database is back",
      value: Math.max(0, ...recoveries) / 1000,
      unit: "s",
      goal: 5,
      reaches: "atMost",
    },
    none("kill -9: processes that ended by themselves", exits, "processes"),
  ];
}

async function signAtOnce(own: OwnCluster): Promise<Figure[]> {
  const same = await signTheSame(own);
  console.log(`  ${same.hands} hands on each of ${same.drafts} drafts, then on each of ${same.keys} keys`);
  return [
    none(
      "two officers on one file: drafts without exactly one winner",
      same.wrongWinners + Math.abs(same.acts - same.drafts),
      "drafts",
    ),
    none(
      "one key at once: keys without exactly one effect and one answer",
      same.differingAnswers + Math.abs(same.effectsOfKeys - same.keys),
      "keys",
    ),
  ];
}

async function restoreBackup(): Promise<Figure[]> {
  if (process.platform === "win32") return skipped("the copy needs cp and a shell");
  const { acts, restored, broken, verified, bytes, seconds } = await backUpAndRestore();
  console.log(
    `  copied while acts were registered; ${(bytes / 2 ** 20).toFixed(0)} MB and the archived journal restored in ${seconds.toFixed(1)} s`,
  );
  if (!verified.isSound) console.log(verified.printed);
  return [
    none("restore to the second before the loss: acts missing", Math.abs(acts - restored), "acts"),
    ...promisesOf("restore", broken),
    none("restore: npm run verify", verified.isSound ? 0 : 1, "failures"),
  ];
}

async function flip(): Promise<Figure[]> {
  const flips = await flipBytes();
  return flips.map(({ place, isLocated }) =>
    none(`one byte flipped in ${place}: not found, or its place not named`, isLocated ? 0 : 1, "times"),
  );
}

async function fill(): Promise<Figure[]> {
  const filled = await fillTheDisk();
  if (!filled) return skipped("only root on Linux may mount a small disk to fill");
  console.log(
    `  ${filled.acknowledged} acts acknowledged; ${filled.failedWhileFull} signatures failed while the disk was full`,
  );
  return [
    none("disk full: acknowledged, then lost", filled.lost, "acts"),
    {
      bar: "disk full: signatures that failed while it was",
      value: filled.failedWhileFull,
      unit: "signatures",
      goal: 1,
      reaches: "atLeast",
    },
    {
      bar: "disk full: acts registered once there was room",
      value: filled.registeredAfter,
      unit: "acts",
      goal: 1,
      reaches: "atLeast",
    },
    ...promisesOf("disk full", filled.broken),
  ];
}

async function jump(): Promise<Figure[]> {
  const { registered, refusedOnAnotherDay, outOfTime, verified } = await jumpTheClock();
  if (!verified.isSound) console.log(verified.printed);
  return [
    none("clock jumps by minutes: acts not registered", 15 - registered, "acts"),
    none("clock jumps by two days: acts not refused", 10 - refusedOnAnotherDay, "acts"),
    none("clock jumps: acts whose number and moment are in another order", outOfTime, "acts"),
    none("clock jumps: npm run verify", verified.isSound ? 0 : 1, "failures"),
  ];
}

function skipped(reason: string): Figure[] {
  console.log(`  skipped: ${reason}`);
  return [];
}

async function withOwnCluster(work: (own: OwnCluster) => Promise<Figure[]>): Promise<Figure[]> {
  const own = await openOwnCluster();
  try {
    return await work(own);
  } finally {
    await own.close();
  }
}
