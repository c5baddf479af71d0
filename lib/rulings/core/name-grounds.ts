import type { NameRegime } from "#lib/names/core/index.ts";

/** On what a given name may be disputed: the conditions that the law sets, and nothing else. */
export const NAME_GROUNDS = [
  "morals",
  "ridiculous",
  "familyName",
  "place",
  "tooManyNames",
  "title",
  "number",
  "moroccanCharacter",
] as const;
export type NameGround = (typeof NAME_GROUNDS)[number];

const R36_ONLY: Readonly<Record<NameGround, string | null>> = {
  morals: "L36:34",
  ridiculous: "L36:34",
  familyName: "L36:34",
  place: "L36:34",
  tooManyNames: "L36:34",
  title: "L36:34",
  number: "L36:34",
  moroccanCharacter: null,
};

/** The article that a ground rests on; nothing where the office's law does not know it: the Moroccan character is of law 37-99 alone. */
export function articleOfGround(ground: NameGround, regime: NameRegime): string | null {
  return regime === "R36" ? R36_ONLY[ground] : "L37:21";
}

/** The grounds that an officer of this regime may name. */
export function nameGrounds(regime: NameRegime): readonly NameGround[] {
  return NAME_GROUNDS.filter((ground) => articleOfGround(ground, regime) !== null);
}

const GROUND_OF_FINDING: Readonly<Record<string, NameGround>> = {
  "names.givenHasTitle": "title",
  "names.givenHasNumber": "number",
  "names.givenTooManyNames": "tooManyNames",
  "names.givenIsFamilyName": "familyName",
  "names.givenIsPlace": "place",
  "names.givenNotInList": "moroccanCharacter",
};

/** The ground that a finding of the rules points to; it proposes, the officer chooses. */
export function groundOfFinding(code: string): NameGround | undefined {
  return GROUND_OF_FINDING[code];
}

/** Why the Commission accepts a name: it meets the conditions, it is in use, or it belongs to the family's own language or origin. */
export const ACCEPTANCE_REASONS = ["conforms", "usage", "origin"] as const;
export type AcceptanceReason = (typeof ACCEPTANCE_REASONS)[number];
