import type { Sex } from "./act-facts.ts";
import { given } from "./act-text.ts";
import type { DeathActFacts, DeathDeclarantFacts, DeceasedFacts } from "./death-act-facts.ts";

/** The gender in which the act speaks: «مولودا ميتا» and «شخص مجهول الهوية» are masculine, whatever the sex. */
export function sexInGrammar(deceased: DeceasedFacts): Sex {
  return deceased.kind === "person" ? deceased.sex : "male";
}

/** Where the deceased lived, which the act then does not repeat for a parent. */
export function homeOfDeceased({ deceased }: DeathActFacts): string | undefined {
  return deceased.kind === "person" ? given(deceased.residenceAr) : undefined;
}

/** Whether the declarant lives at the only home that the act has stated: «المذكور» could not mean another. */
export function livesAtTheOneHome({ residenceAr }: DeathDeclarantFacts, facts: DeathActFacts): boolean {
  const stated = [homeOfDeceased(facts), given(facts.father?.residenceAr), given(facts.mother?.residenceAr)];
  const homes = new Set(stated.filter((home) => home !== undefined));
  const own = given(residenceAr);
  return own !== undefined && homes.size === 1 && homes.has(own);
}
