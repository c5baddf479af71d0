import { randomToken } from "#lib/platform/random.ts";
import { type Awaiting, codeOf, sign } from "#tests/bench/registry/index.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { openOwnCluster } from "./own-cluster.ts";
import { prepare } from "./signing.ts";
import { findBroken } from "./promises.ts";
import { type Verified, verify } from "./verify.ts";
import { withOwner } from "./with-owner.ts";

export type Jumped = { registered: number; refusedOnAnotherDay: number; outOfTime: number; verified: Verified };

const PER_JUMP = 5;
const MINUTE = 60_000;
const TWO_DAYS = 2 * 24 * 60 * MINUTE;

/**
 * The clock of the process jumps back and forth while it registers: numbers and moments stay in one order, because the moment of an act
 * is the database's own. On another civil day nothing is registered: the text was drawn up today.
 */
export async function jumpTheClock(): Promise<Jumped> {
  const own = await openOwnCluster();
  try {
    const drafts = await prepare(own, 5 * PER_JUMP);
    const jumps = [0, -2 * MINUTE, 2 * MINUTE, -TWO_DAYS, TWO_DAYS];
    const codes: string[][] = [];
    for (const [at, jump] of jumps.entries())
      codes.push(await withClockAt(jump, () => signEach(drafts.slice(at * PER_JUMP, (at + 1) * PER_JUMP))));
    await closeDatabases();
    const broken = await withOwner(own.ownerAddress, (owner) => findBroken(owner, [], { sealing: false }));
    const all = codes.flat();
    return {
      registered: all.filter((code) => code === "registered").length,
      refusedOnAnotherDay: all.filter((code) => code === "acts.drawnUpOtherDay").length,
      outOfTime: broken.outOfTime,
      verified: await verify({ ...own.environment, DATABASE_URL: own.ownerAddress }),
    };
  } finally {
    await closeDatabases();
    await own.close();
  }
}

async function signEach(drafts: readonly Awaiting[]): Promise<string[]> {
  const codes: string[] = [];
  for (const draft of drafts) {
    const answer = await sign(draft, { key: randomToken(16), code: codeOf(draft) });
    codes.push(answer.ok ? "registered" : answer.error.code);
  }
  return codes;
}

/** Runs the work with a process clock that is wrong by so many milliseconds. */
async function withClockAt<T>(shift: number, work: () => Promise<T>): Promise<T> {
  const Right = globalThis.Date;
  class Shifted extends Right {
    constructor(...words: [] | [number | string]) {
      super(words.length === 0 ? Right.now() + shift : words[0]);
    }
    static override now(): number {
      return Right.now() + shift;
    }
  }
  Reflect.set(globalThis, "Date", Shifted);
  try {
    return await work();
  } finally {
    globalThis.Date = Right;
  }
}
