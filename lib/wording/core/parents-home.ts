import { given } from "./act-text.ts";
import type { BirthActFacts, DeclarantFacts } from "./birth-act-facts.ts";

/** The home that the act states for the parents: none when both are unknown. */
export function parentsHome({ father, mother, residenceAr }: BirthActFacts): string | undefined {
  return father || mother ? given(residenceAr) : undefined;
}

/** Whether the declarant lives at the home already stated, which the act then does not repeat. */
export function livesAtParentsHome(declarant: DeclarantFacts, facts: BirthActFacts): boolean {
  const home = given(declarant.residenceAr);
  return home !== undefined && home === parentsHome(facts);
}
