import type { IsoDay } from "#lib/calendar/core/index.ts";
import { correctionClock } from "./correction-clock.ts";
import type { Decider } from "./matters.ts";

/**
 * Where a ruling on an act stands. `waiting`: before an authority that answers requests. `outside`: before one that does not answer here; the
 * person was told where to go and the paper is awaited. `hindered`: granted, but it cannot be carried out as it is written.
 */
export const ACT_RULING_STATES = [
  "waiting",
  "outside",
  "granted",
  "hindered",
  "refused",
  "withdrawn",
  "entered",
] as const;
export type ActRulingState = (typeof ACT_RULING_STATES)[number];

export const ACT_RULING_MOVES = [
  "decide",
  "copyDecision",
  "enterTitle",
  "takeBack",
  "hinder",
  "clear",
  "enter",
] as const;
export type ActRulingMove = (typeof ACT_RULING_MOVES)[number];

/** `copyDecision`: an officer copies the paper of a prosecutor or a ministry. `enterTitle`: a judgment, an order, a decree or a dahir has come. */
export const NEXT_ACT_RULING_MOVES = {
  waiting: ["decide", "copyDecision", "takeBack"],
  outside: ["enterTitle", "takeBack"],
  granted: ["enter", "hinder"],
  hindered: ["enterTitle", "clear"],
  refused: ["enterTitle"],
  withdrawn: [],
  entered: [],
} as const satisfies Record<ActRulingState, readonly ActRulingMove[]>;

/** In whose list a ruling stands: the office that asked, the central authority, the King's prosecutor in his own space. */
export const RULING_DESKS = ["office", "central", "prosecutor"] as const;
export type RulingDesk = (typeof RULING_DESKS)[number];

/** Who may make a move. Foreign affairs have no desk here: their paper is copied by the office, as a prosecutor's may be (L36:53). */
export function movesBy(move: ActRulingMove, decider: Decider): readonly RulingDesk[] {
  if (move === "decide") return decider === "central" || decider === "prosecutor" ? [decider] : [];
  if (move === "copyDecision") return decider === "foreignAffairs" || decider === "prosecutor" ? ["office"] : [];
  return ["office"];
}

/** What the people at one desk can do with a ruling. After a refusal the president of the court is left for a clerical error alone (L36:48). */
export function movesAt(
  desk: RulingDesk,
  { state, decider, canAppeal }: { state: ActRulingState; decider: Decider; canAppeal: boolean },
): readonly ActRulingMove[] {
  const moves: readonly ActRulingMove[] = NEXT_ACT_RULING_MOVES[state];
  return moves.filter(
    (move) => movesBy(move, decider).includes(desk) && (state !== "refused" || canAppeal) && !isIdle(move, decider),
  );
}

/** A permission or a decision that was asked says what was asked: nothing hinders its entry but the act itself. */
function isIdle(move: ActRulingMove, decider: Decider): boolean {
  return move === "hinder" && (decider === "central" || decider === "foreignAffairs" || decider === "prosecutor");
}

/** Whether anything is still awaited of somebody. */
export function isAwaited(state: ActRulingState): boolean {
  return state === "waiting" || state === "outside" || state === "granted" || state === "hindered";
}

/** In whose list a ruling stands: that of everybody who can bring it further, and of nobody once it is over. */
export function desksOf(ruling: { state: ActRulingState; decider: Decider }): readonly RulingDesk[] {
  if (!isAwaited(ruling.state)) return [];
  return RULING_DESKS.filter((desk) =>
    movesAt(desk, { ...ruling, canAppeal: false }).some((move) => move !== "takeBack"),
  );
}

/** Before whom a way begins: an authority that answers requests, or one whose paper the person brings. */
export function firstStateOf(decider: Decider): "waiting" | "outside" {
  return decider === "central" || decider === "foreignAffairs" || decider === "prosecutor" ? "waiting" : "outside";
}

/** Where a ruling stands on a day: a prosecutor's silence refuses at the end of the term, and the court's president is left (L37:36). */
export function stateOn(
  { state, dueOn, decider }: { state: ActRulingState; dueOn: IsoDay | null; decider: Decider },
  today: IsoDay,
): ActRulingState {
  const isSilent =
    state === "waiting" && dueOn !== null && correctionClock({ dueOn, decider }, today).isRefusedBySilence;
  return isSilent ? "refused" : state;
}
