import pg from "pg";
import { closeDatabases } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import { type Clone, cloneDatabase, ownerAddress } from "../clones.ts";
import { median } from "../distribution.ts";
import type { Figure } from "../figure.ts";
import { inDatabase, pointTo } from "../point-to.ts";
import { recordTransactions } from "../recorder.ts";
import {
  type Awaiting,
  codeOf,
  type Office,
  openOffices,
  postOfficers,
  prepareDrafts,
  sign,
  today,
} from "../registry/index.ts";
import { type Bare, bareClient, eachOf } from "../replay.ts";
import { countGaps } from "./gaps.ts";

const CONNECTIONS = 8;
const REGISTERS = 200;
const SLICES = 7;
/** The first slices warm both sides and are not counted. */
const COLD_SLICES = 2;
const GOAL = 0.5;

type World = { offices: Office[]; spread: Awaiting[][]; hot: Awaiting[][] };
type Pace = { ours: number; bare: number; ratio: number; statements: number };

/** Acts registered per second through the real use case, beside a bare client that sends the same statements in the same order. */
export async function benchRegistration(): Promise<Figure[]> {
  const world = await prepare();
  const { clones, drop } = await cloneDatabase(["bench_ours", "bench_bare"]);
  const [ours, bare] = clones;
  if (!ours || !bare) throw new Error("two copies are needed");
  try {
    return await compare(world, ours, bare);
  } finally {
    await closeDatabases();
    await drop();
  }
}

/** Every slice signs in each of 200 registers, then in one; an officer signs once, as a code of the second factor serves once. */
async function prepare(): Promise<World> {
  const owner = new pg.Client({ connectionString: ownerAddress() });
  await owner.connect();
  try {
    const day = today();
    const offices = await openOffices(owner, REGISTERS + 1, Number(day.slice(0, 4)));
    const officers = await postOfficers(owner, offices.slice(0, REGISTERS), REGISTERS * SLICES);
    const hotOfficers = await postOfficers(owner, offices.slice(REGISTERS), REGISTERS * SLICES);
    const slices = (drafts: readonly Awaiting[]) =>
      Array.from({ length: SLICES }, (_, at) => drafts.slice(at * REGISTERS, (at + 1) * REGISTERS));
    const world = {
      offices,
      spread: slices(await prepareDrafts(owner, officers, day)),
      hot: slices(await prepareDrafts(owner, hotOfficers, day)),
    };
    await owner.query("vacuum analyze");
    return world;
  } finally {
    await owner.end();
  }
}

async function compare(world: World, ours: Clone, bare: Clone): Promise<Figure[]> {
  await pointTo(ours.name, { connections: CONNECTIONS });
  const rival = await bareClient(inDatabase(process.env["DATABASE_URL_DESK"] ?? "", bare.name), CONNECTIONS);
  try {
    const spread = await race(world.spread, rival);
    const hot = await race(world.hot, rival);
    const [gapsOfOurs, gapsOfBare] = [await countGaps(ours.address), await countGaps(bare.address)];
    console.log(
      `  ${CONNECTIONS} connections; ${spread.statements} statements an act; medians of ${SLICES - COLD_SLICES} slices of ${REGISTERS} acts, taken in turns on equal copies`,
    );
    return [
      figure(`acts registered per second, ${REGISTERS} registers`, spread),
      figure("acts registered per second, one hot register", hot),
      {
        bar: "gaps and repeats in numbers after both races",
        value: gapsOfOurs + gapsOfBare,
        unit: "numbers",
        goal: 0,
        reaches: "atMost",
      },
    ];
  } finally {
    await rival.end();
  }
}

function figure(bar: string, { ours, bare, ratio }: Pace): Figure {
  return {
    bar,
    value: ratio,
    unit: "of bare pg",
    goal: GOAL,
    reaches: "atLeast",
    note: `${Math.round(ours)} acts/s beside ${Math.round(bare)} acts/s`,
  };
}

async function race(slices: readonly (readonly Awaiting[])[], rival: Bare): Promise<Pace> {
  const recorder = recordTransactions();
  try {
    const rounds: Pace[] = [];
    for (const slice of slices) {
      const milliseconds = await signAll(slice);
      const scripts = recorder.take();
      if (scripts.length !== slice.length) throw new Error(`${scripts.length} transactions for ${slice.length} acts`);
      const bareMilliseconds = await rival.replay(scripts);
      recorder.take();
      const [ours, bare] = [milliseconds, bareMilliseconds].map((time) => (slice.length / time) * 1000);
      rounds.push({
        ours: ours ?? 0,
        bare: bare ?? 0,
        ratio: bareMilliseconds / milliseconds,
        statements: scripts[0]?.length ?? 0,
      });
    }
    const counted = rounds.slice(COLD_SLICES);
    const middle = (of: (round: Pace) => number) => median(counted.map(of));
    return {
      ours: middle(({ ours }) => ours),
      bare: middle(({ bare }) => bare),
      ratio: middle(({ ratio }) => ratio),
      statements: middle(({ statements }) => statements),
    };
  } finally {
    recorder.stop();
  }
}

async function signAll(slice: readonly Awaiting[]): Promise<number> {
  const began = performance.now();
  await eachOf(slice, Array.from({ length: CONNECTIONS }), async (draft) => {
    const signed = await sign(draft, { key: randomToken(16), code: codeOf(draft) });
    if (!signed.ok) throw new Error(`a signature was refused: ${signed.error.code}`);
  });
  return performance.now() - began;
}
