import type { DeclarationStatus } from "./status.ts";

/** What is known of a file whose term was over: the state it had then, and whether a list of what is missing still waits for an answer. */
export type BeforeTheTerm = { stoodAs: string | undefined; hasOpenRequest: boolean };

const IN_HAND = ["submitted", "retrieved", "to_complete", "ready"] as const satisfies readonly DeclarationStatus[];
type InHand = (typeof IN_HAND)[number];

/** Whether a file is with the family or the officers, and so can be found past its term. */
export function isInHand(status: DeclarationStatus): status is InHand {
  return (IN_HAND as readonly DeclarationStatus[]).includes(status);
}

/** Where a file goes back to when the calendar moves its last day to today or later (D22:40): where it stood, as if it had never been late. */
export function stateInTime({ stoodAs, hasOpenRequest }: BeforeTheTerm): InHand {
  if (hasOpenRequest) return "to_complete";
  const known = IN_HAND.find((status) => status === stoodAs);
  return known === undefined || known === "to_complete" ? "submitted" : known;
}

/** Where a file goes on with a permission or a judgment (L36:21, CPC:217): an officer has it in hand, at least for review. */
export function stateWithTitle(before: BeforeTheTerm): Exclude<InHand, "submitted"> {
  const state = stateInTime(before);
  return state === "submitted" ? "retrieved" : state;
}
