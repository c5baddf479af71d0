import type { ParentFacts, Sex } from "./act-facts.ts";
import { type ActParagraph, actParagraph, type Clause, given, strong } from "./act-text.ts";
import { atHomeFr, atPlaceFr, feminineFr, ofFr } from "./french-agreement.ts";
import { frenchOnDateInCalendars } from "./french-date.ts";
import type { LifeFacts, ParentRole } from "./parent-clauses.ts";

const PARENTS = {
  father: { sex: "male", is: "Son père est ", child: "fils" },
  mother: { sex: "female", is: "Sa mère est ", child: "fille" },
} as const;

/** «Son père est …, fils de …, de nationalité …, né à … le …, professeur, domicilié ….» */
export function parentParagraphFr(role: ParentRole, facts: ParentFacts, statedHome?: string): ActParagraph | undefined {
  const { sex } = PARENTS[role];
  const family = given(facts.familyNameLatin) ?? facts.familyNameAr;
  const name = `${given(facts.givenNameLatin) ?? facts.givenNameAr} ${family}`.trim();
  const nationality = given(facts.nationalityFr) ?? given(facts.nationalityAr);
  const clauses = [
    ...namedParentFr(role, name, given(facts.fatherNameLatin) ?? given(facts.fatherNameAr)),
    nationality && `de nationalité ${nationality}`,
    ...lifeClausesFr(facts, sex, statedHome),
    facts.isDeceased && feminineFr("décédé", sex),
  ];
  return actParagraph(clauses, ", ", ".");
}

export function namedParentFr(role: ParentRole, name: string, grandfather: string | undefined): readonly Clause[] {
  const { is, child } = PARENTS[role];
  return [[is, strong(name)], grandfather && `${child} ${ofFr(grandfather)}`];
}

type LifeFactsFr = LifeFacts & Pick<ParentFacts, "birthPlaceFr" | "professionFr" | "residenceFr">;

/** «né à … le …, professeur, domicilié …»; the home already stated is not repeated. */
export function lifeClausesFr(facts: LifeFactsFr, sex: Sex, statedHome?: string): readonly Clause[] {
  const place = given(facts.birthPlaceFr) ?? given(facts.birthPlaceAr);
  const bornOn = facts.bornOn && frenchOnDateInCalendars(facts.bornOn);
  const born = [place && atPlaceFr(place), bornOn].filter((part) => part !== undefined).join(" ");
  const home = given(facts.residenceFr) ?? given(facts.residenceAr);
  const isStated = statedHome !== undefined && given(facts.residenceAr) === statedHome;
  return [
    born === "" ? undefined : `${feminineFr("né", sex)} ${born}`,
    given(facts.professionFr) ?? given(facts.professionAr),
    home && `${feminineFr("domicilié", sex)} ${isStated ? "à l’adresse susmentionnée" : atHomeFr(home)}`,
  ];
}
