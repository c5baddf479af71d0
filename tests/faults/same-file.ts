import { randomToken } from "#lib/platform/random.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { codeOf, openOffices, postOfficers, prepareDrafts, sign, today } from "#tests/bench/registry/index.ts";
import type { OwnCluster } from "./own-cluster.ts";
import { withOwner } from "./with-owner.ts";

export type SameFile = {
  drafts: number;
  hands: number;
  acts: number;
  wrongWinners: number;
  keys: number;
  effectsOfKeys: number;
  differingAnswers: number;
};

const DRAFTS = 20;
const HANDS = 8;

/** Eight hands sign the same draft at once, each with a key of its own; then eight send one and the same request. */
export async function signTheSame(own: OwnCluster): Promise<SameFile> {
  const drafts = await withOwner(own.ownerAddress, async (owner) => {
    const day = today();
    const offices = await openOffices(owner, 3, Number(day.slice(0, 4)));
    return prepareDrafts(owner, await postOfficers(owner, offices, 2 * DRAFTS), day);
  });
  let wrongWinners = 0;
  for (const draft of drafts.slice(0, DRAFTS)) {
    const answers = await atOnce(() => sign(draft, { key: randomToken(16), code: codeOf(draft) }));
    if (answers.filter(({ ok }) => ok).length !== 1) wrongWinners += 1;
  }
  let differingAnswers = 0;
  for (const draft of drafts.slice(DRAFTS)) {
    const sending = { key: randomToken(16), code: codeOf(draft) };
    const answers = await atOnce(() => sign(draft, sending));
    const numbers = new Set(
      answers.map((answer) => (answer.ok ? `${answer.value.actId} ${answer.value.no}` : answer.error.code)),
    );
    if (numbers.size !== 1) differingAnswers += 1;
  }
  await closeDatabases();
  return withOwner(own.ownerAddress, async (owner) => {
    const ids = [drafts.slice(0, DRAFTS), drafts.slice(DRAFTS)].map((half) => half.map(({ draftId }) => draftId));
    const acts = await Promise.all(
      ids.map(
        async (half) => (await owner.query("select from act where draft_id = any ($1::uuid[])", [half])).rowCount ?? 0,
      ),
    );
    return {
      drafts: DRAFTS,
      hands: HANDS,
      acts: acts[0] ?? 0,
      wrongWinners,
      keys: DRAFTS,
      effectsOfKeys: acts[1] ?? 0,
      differingAnswers,
    };
  });
}

function atOnce<T>(work: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: HANDS }, work));
}
