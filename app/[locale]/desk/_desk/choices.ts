import { FILIATIONS, LINKS, SEXES } from "#lib/declarations/core/index.ts";

/** What a line of fixed choices may be corrected to. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "child.sex": SEXES,
  "filiation.kind": FILIATIONS,
  "chosenNames.familyNameFrom": ["mother", "officer"],
  "declarant.link": LINKS,
  "declarant.person.sex": ["male", "female"],
};
