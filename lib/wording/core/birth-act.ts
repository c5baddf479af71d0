import type { Sex } from "./act-facts.ts";
import { whenParagraph } from "./act-opening.ts";
import { type ActParagraph, actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import { AGREEMENT, agreeingNationality, inPlace } from "./arabic-agreement.ts";
import { twinClause } from "./arabic-twins.ts";
import { birthDrawnUpParagraph } from "./birth-act-closing.ts";
import type { BirthActFacts, ChosenName } from "./birth-act-facts.ts";
import { namedParent, parentClauses, type ParentRole, startingWith } from "./parent-clauses.ts";
import { parentsHome } from "./parents-home.ts";

/**
 * The text of a birth act in Arabic, from «في يوم …» to the officer's name, every date in letters (D99:12).
 * A fact that was not given leaves neither blank nor comma.
 */
export function birthActText(facts: BirthActFacts): ActText {
  const { child, father, mother, namesChosenByLaw: chosen } = facts;
  const fatherClauses = father
    ? parentClauses("father", father, child.sex)
    : chosenParent("father", chosen?.father, child.sex);
  const motherClauses = mother
    ? parentClauses("mother", mother, child.sex)
    : chosenParent("mother", chosen?.mother, child.sex);
  const conjunction = fatherClauses ? "و" : "";
  const paragraphs = [
    whenParagraph(facts.born),
    actParagraph(bornChild(facts), "، ", "."),
    fatherClauses && actParagraph(fatherClauses, "، ", "."),
    motherClauses && startingWith(conjunction, actParagraph(motherClauses, "، ", ".")),
    residence(facts),
    chosenByLaw(facts),
    birthDrawnUpParagraph(facts),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function bornChild({ born, child }: BirthActFacts): readonly Clause[] {
  const said = AGREEMENT[child.sex];
  const nationality = given(child.nationalityAr);
  const place = given(born.placeAr);
  return [
    [`${said.born}${place ? ` ${inPlace(place)}` : ""}: `, strong(child.givenName.ar)],
    [`${said.who} اسم${said.suffix} العائلي `, strong(child.familyName.ar)],
    `من جنس ${said.sex}`,
    nationality && `${agreeingNationality(nationality, child.sex)} الجنسية`,
    twinClause(child),
    journalClause(born.journal),
  ];
}

/** L36:31: what was written on board is the proof of a birth on the way. */
function journalClause(journal: BirthActFacts["born"]["journal"]): Clause {
  if (!journal) return undefined;
  return `حسب ما دون في سجل ${journal.vehicle === "ship" ? "السفينة" : "الطائرة"} تحت عدد ${journal.reference}`;
}

function chosenParent(role: ParentRole, name: ChosenName | undefined, child: Sex): readonly Clause[] | undefined {
  return name && [namedParent(role, child, name.givenNameAr, name.fatherNameAr)];
}

function residence(facts: BirthActFacts): ActParagraph | undefined {
  const { father, mother } = facts;
  const home = parentsHome(facts);
  if (!home) return undefined;
  const resident = father && mother ? "الساكنان" : AGREEMENT[father ? "male" : "female"].resident;
  return actParagraph([`${resident} ${inPlace(home)}`], "، ", ".");
}

/** L36:25: the act states that the names were chosen under the law. */
function chosenByLaw({ child, namesChosenByLaw: chosen }: BirthActFacts): ActParagraph | undefined {
  if (!chosen?.father && !chosen?.mother) return undefined;
  const { chosenFor } = AGREEMENT[child.sex];
  const ofOne = chosen.mother ? "اسم الأم واسم الجد للأم" : "اسم الأب واسم الجد للأب";
  const names =
    chosen.father && chosen.mother
      ? `وقد اختيرت ${chosenFor} أسماء الأبوين والجدين`
      : `وقد اختير ${chosenFor} ${ofOne}`;
  return actParagraph([`${names} طبقا لمقتضيات القانون المتعلق بالحالة المدنية`], "، ", ".");
}
