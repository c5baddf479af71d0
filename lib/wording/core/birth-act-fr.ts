import type { Sex } from "./act-facts.ts";
import { whenParagraphFr } from "./act-opening.ts";
import { type ActParagraph, actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import { birthDrawnUpParagraphFr } from "./birth-act-closing-fr.ts";
import type { BirthActFacts, ChosenName, NamesChosenByLaw } from "./birth-act-facts.ts";
import { atHomeFr, atPlaceFr, feminineFr } from "./french-agreement.ts";
import { twinClauseFr } from "./french-twins.ts";
import { namedParentFr, parentParagraphFr } from "./parent-clauses-fr.ts";
import type { ParentRole } from "./parent-clauses.ts";

/**
 * A translation of the act for the officer's preview; the act itself is in Arabic only (L36:19).
 * A value that was not given in French appears as it stands in Arabic.
 */
export function birthActTextFr(facts: BirthActFacts): ActText {
  const { father, mother, namesChosenByLaw: chosen } = facts;
  const paragraphs = [
    whenParagraphFr(facts.born),
    actParagraph(bornChild(facts), ", ", "."),
    father ? parentParagraphFr("father", father) : chosenParent("father", chosen?.father),
    mother ? parentParagraphFr("mother", mother) : chosenParent("mother", chosen?.mother),
    residence(facts),
    (chosen?.father ?? chosen?.mother) && actParagraph([chosenWords(chosen)], ", ", "."),
    birthDrawnUpParagraphFr(facts),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function bornChild({ born, child }: BirthActFacts): readonly Clause[] {
  const place = given(born.placeFr) ?? given(born.placeAr);
  const nationality = given(child.nationalityFr) ?? given(child.nationalityAr);
  return [
    [`est ${feminineFr("né", child.sex)}${place ? ` ${atPlaceFr(place)}` : ""}\u00A0: `, strong(child.givenName.latin)],
    ["dont le nom de famille est ", strong(child.familyName.latin)],
    `de sexe ${child.sex === "male" ? "masculin" : "féminin"}`,
    nationality && `de nationalité ${nationality}`,
    twinClauseFr(child),
    born.journal &&
      `selon le journal ${born.journal.vehicle === "ship" ? "du navire" : "de l’avion"}, n°\u00A0${born.journal.reference}`,
  ];
}

function chosenParent(role: ParentRole, name: ChosenName | undefined): ActParagraph | undefined {
  if (!name) return undefined;
  const grandfather = given(name.fatherNameLatin) ?? name.fatherNameAr;
  return actParagraph(namedParentFr(role, given(name.givenNameLatin) ?? name.givenNameAr, grandfather), ", ", ".");
}

function residence({ father, mother, residenceAr, residenceFr }: BirthActFacts): ActParagraph | undefined {
  const home = given(residenceFr) ?? given(residenceAr);
  if (!home || (!father && !mother)) return undefined;
  const sex: Sex = father ? "male" : "female";
  const resident = father && mother ? "Domiciliés" : feminineFr("Domicilié", sex);
  return actParagraph([`${resident} ${atHomeFr(home)}`], ", ", ".");
}

function chosenWords({ father, mother }: NamesChosenByLaw = {}): string {
  const ofOne = mother ? "de la mère et du grand-père maternel" : "du père et du grand-père paternel";
  const names = father && mother ? "des parents et des grands-pères" : ofOne;
  return `Les noms ${names} lui ont été choisis conformément à la loi relative à l’état civil`;
}
