import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { decideOffices, type OfficeDecisionEntry } from "./core/index.ts";
import { forgetOfficeMap, readOfficeMap } from "./service.ts";
import * as store from "./store.ts";

/** What a use case of those who roll the register out is given. */
type Deciding = { tx: Tx; at: Date; officer: { accountId: string } };

type Event = {
  type: "office.decisionProposed" | "office.decisionConfirmed" | "office.decisionWithdrawn";
  subject: { kind: string; id: string };
  detail: Readonly<Record<string, string | number | boolean | null>>;
};
type Kept<T> = Result<{ value: T; events: readonly Event[] }, Failure>;

/** Keeps a decision as proposed: nothing changes before somebody else confirms it. Refuses as `decideOffices`. */
export async function proposeDecision(
  { tx, officer }: Deciding,
  entry: OfficeDecisionEntry,
  today: IsoDay,
): Promise<Kept<{ id: string }>> {
  const allowed = decideOffices(await readOfficeMap(tx), entry, today);
  if (!allowed.ok) return allowed;
  const id = uuidv7();
  await store.insertDecision(tx, { ...entry, id, accountId: officer.accountId });
  return ok({ value: { id }, events: [eventOf("office.decisionProposed", { ...entry, id })] });
}

/**
 * Confirms a proposal of somebody else, or withdraws one. Decided again with what stands now: refuses one that was settled, a first day
 * that has come, an office that was decided about in between, and the person who proposed it.
 */
export async function settleDecision(
  { tx }: Deciding,
  { id, as }: { id: string; as: store.Settled },
  today: IsoDay,
): Promise<Kept<{ id: string; office: string }>> {
  const decision = (await store.listDecisions(tx)).find((known) => known.id === id);
  if (!decision) return err({ code: "territory.decisionGone" });
  if (as === "confirmed" && decision.settled === null) {
    const allowed = decideOffices(await readOfficeMap(tx), decision, today);
    if (!allowed.ok) return allowed;
  }
  const settled = await store.settleDecision(tx, id, as, today);
  if (!settled.ok) return settled;
  forgetOfficeMap();
  const type = as === "confirmed" ? "office.decisionConfirmed" : "office.decisionWithdrawn";
  return ok({ value: { id, office: decision.offices[0] ?? "" }, events: [eventOf(type, decision)] });
}

function eventOf(
  type: Event["type"],
  { id, number, fromOn, offices, change }: OfficeDecisionEntry & { id: string },
): Event {
  const what = change.kind === "regime" ? { regime: change.regime } : { service: change.service, opens: change.opens };
  return {
    type,
    subject: { kind: "officeDecision", id },
    detail: { number, fromOn, offices: offices.length, first: offices[0] ?? null, ...what },
  };
}

/** Decisions with the names of who stands behind them, the latest first; of one office, or of all. */
export async function findDecisions(tx: Tx, officeCode?: string) {
  const decisions = await store.listDecisions(tx, officeCode);
  const people = await store.listDeciders(tx, [
    ...new Set(decisions.flatMap(({ proposedBy, settled }) => (settled ? [proposedBy, settled.by] : [proposedBy]))),
  ]);
  return decisions.map((decision) => ({
    ...decision,
    proposer: people.get(decision.proposedBy),
    settler: decision.settled ? people.get(decision.settled.by) : undefined,
  }));
}

export const countFilesInHand = store.countFilesInHand;
