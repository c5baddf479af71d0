import { type ActParagraph, actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import type { BirthActFacts, ChildFacts, ChosenName, ParentFacts, Sex } from "./birth-act-facts.ts";
import { drawnUpParagraphFr } from "./birth-act-closing-fr.ts";
import { atHomeFr, atPlaceFr, feminineFr, ofFr } from "./french-agreement.ts";
import { frenchOnDateInCalendars } from "./french-date.ts";
import { frenchCardinal } from "./french-number.ts";
import { frenchTimeInWords } from "./french-time.ts";

/**
 * A translation of the act for the officer's preview; the act itself is in Arabic only (L36:19).
 * A value that was not given in French appears as it stands in Arabic.
 */
export function birthActTextFr(facts: BirthActFacts): ActText {
  const { father, mother, namesChosenByLaw: chosen } = facts;
  const paragraphs = [
    whenBorn(facts),
    actParagraph(bornChild(facts), ", ", "."),
    father ? parent("father", father) : chosenParent("father", chosen?.father),
    mother ? parent("mother", mother) : chosenParent("mother", chosen?.mother),
    residence(facts),
    chosen && actParagraph([chosenWords(chosen.mother !== undefined)], ", ", "."),
    drawnUpParagraphFr(facts),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function whenBorn({ born }: BirthActFacts): ActParagraph | undefined {
  const when = frenchOnDateInCalendars(born, { weekday: true });
  const clauses = [when && when.charAt(0).toUpperCase() + when.slice(1), born.time && frenchTimeInWords(born.time)];
  return actParagraph(clauses, ", ", ",");
}

function bornChild({ born, child }: BirthActFacts): readonly Clause[] {
  const place = given(born.placeFr) ?? given(born.placeAr);
  const nationality = given(child.nationalityFr) ?? given(child.nationalityAr);
  return [
    [`est ${feminineFr("né", child.sex)}${place ? ` ${atPlaceFr(place)}` : ""}\u00A0: `, strong(child.givenName.latin)],
    ["dont le nom de famille est ", strong(child.familyName.latin)],
    `de sexe ${child.sex === "male" ? "masculin" : "féminin"}`,
    nationality && `de nationalité ${nationality}`,
    twin(child),
  ];
}

function twin({ sex, multiple }: ChildFacts): Clause {
  if (!multiple) return undefined;
  const first = sex === "male" ? "premier" : "première";
  const order = multiple.order === 1 ? first : ordinal(multiple.order);
  if (multiple.count <= 2) return `${order} ${sex === "male" ? "jumeau" : "jumelle"}`;
  return `${order} de ${frenchCardinal(multiple.count)} enfants d’une même naissance`;
}

function ordinal(value: number): string {
  const words = frenchCardinal(value);
  if (words.endsWith("cinq")) return `${words}uième`;
  return words.endsWith("neuf") ? `${words.slice(0, -1)}vième` : `${words.replace(/e$/u, "")}ième`;
}

const PARENTS = {
  father: { sex: "male", is: "Son père est ", child: "fils" },
  mother: { sex: "female", is: "Sa mère est ", child: "fille" },
} as const;

function parent(role: "father" | "mother", facts: ParentFacts): ActParagraph | undefined {
  const { sex, is, child } = PARENTS[role];
  const name = `${given(facts.givenNameLatin) ?? facts.givenNameAr} ${given(facts.familyNameLatin) ?? facts.familyNameAr}`;
  const grandfather = given(facts.fatherNameLatin) ?? given(facts.fatherNameAr);
  const nationality = given(facts.nationalityFr) ?? given(facts.nationalityAr);
  const place = given(facts.birthPlaceFr) ?? given(facts.birthPlaceAr);
  const bornOn = facts.bornOn && frenchOnDateInCalendars(facts.bornOn);
  const born = [place && atPlaceFr(place), bornOn].filter((part) => part !== undefined).join(" ");
  const home = given(facts.residenceFr) ?? given(facts.residenceAr);
  const clauses = [
    [is, strong(name)],
    grandfather && `${child} ${ofFr(grandfather)}`,
    nationality && `de nationalité ${nationality}`,
    born === "" ? undefined : `${feminineFr("né", sex)} ${born}`,
    given(facts.professionFr) ?? given(facts.professionAr),
    home && `${feminineFr("domicilié", sex)} ${atHomeFr(home)}`,
  ];
  return actParagraph(clauses, ", ", ".");
}

function chosenParent(role: "father" | "mother", name: ChosenName | undefined): ActParagraph | undefined {
  if (!name) return undefined;
  const { is, child } = PARENTS[role];
  const grandfather = given(name.fatherNameLatin) ?? name.fatherNameAr;
  const own = given(name.givenNameLatin) ?? name.givenNameAr;
  return actParagraph([[is, strong(own)], `${child} ${ofFr(grandfather)}`], ", ", ".");
}

function residence({ father, mother, residenceAr, residenceFr }: BirthActFacts): ActParagraph | undefined {
  const home = given(residenceFr) ?? given(residenceAr);
  if (!home || (!father && !mother)) return undefined;
  const sex: Sex = father ? "male" : "female";
  const resident = father && mother ? "Domiciliés" : feminineFr("Domicilié", sex);
  return actParagraph([`${resident} ${atHomeFr(home)}`], ", ", ".");
}

function chosenWords(bothParents: boolean): string {
  const names = bothParents ? "des parents et des grands-pères" : "du père et du grand-père paternel";
  return `Les noms ${names} lui ont été choisis conformément à la loi relative à l’état civil`;
}
