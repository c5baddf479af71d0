import { type ActParagraph, actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import { AGREEMENT, agreeingNationality, inPlace, tradeOf } from "./arabic-agreement.ts";
import { ARABIC_TWIN, arabicCounted } from "./arabic-counted.ts";
import { arabicOnDateInCalendars } from "./arabic-date.ts";
import { arabicOrdinal } from "./arabic-ordinal.ts";
import { arabicTimeInWords } from "./arabic-time.ts";
import type { BirthActFacts, ChildFacts, ChosenName, ParentFacts, Sex } from "./birth-act-facts.ts";
import { drawnUpParagraph } from "./birth-act-closing.ts";
import { parentsHome } from "./parents-home.ts";

/**
 * The text of a birth act in Arabic, from «في يوم …» to the officer's name, every date in letters (D99:12).
 * A fact that was not given leaves neither blank nor comma.
 */
export function birthActText(facts: BirthActFacts): ActText {
  const { child, father, mother, namesChosenByLaw: chosen } = facts;
  const fatherClauses = father
    ? parent("father", father, child.sex)
    : chosenParent("father", chosen?.father, child.sex);
  const motherClauses = mother
    ? parent("mother", mother, child.sex)
    : chosenParent("mother", chosen?.mother, child.sex);
  const conjunction = fatherClauses ? "و" : "";
  const paragraphs = [
    whenBorn(facts),
    actParagraph(bornChild(facts), "، ", "."),
    fatherClauses && actParagraph(fatherClauses, "، ", "."),
    motherClauses && startingWith(conjunction, actParagraph(motherClauses, "، ", ".")),
    residence(facts),
    chosenByLaw(facts),
    drawnUpParagraph(facts),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function whenBorn({ born }: BirthActFacts): ActParagraph | undefined {
  const clauses = [
    arabicOnDateInCalendars(born, { weekday: true, era: true }),
    born.time && arabicTimeInWords(born.time),
  ];
  return actParagraph(clauses, "، ", "،");
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
    twin(child),
  ];
}

/** L36:27: «التوأم الأول», «التوأم الثاني», to the last. */
function twin({ sex, multiple }: ChildFacts): Clause {
  if (!multiple) return undefined;
  const order = arabicTwinOrder(multiple.order, sex);
  const among = multiple.count > 2 ? ` من بين ${arabicCounted(multiple.count, ARABIC_TWIN, "genitive")}` : "";
  return `و${AGREEMENT[sex].he} ${order}${among}`;
}

/** The words that an act gives to one of several children of one birth: «التوأم الأول»، «التوأم الأولى». */
export function arabicTwinOrder(order: number, sex: Sex): string {
  return `التوأم ${arabicOrdinal(order, sex === "male" ? "masculine" : "feminine", "nominative")}`;
}

const PARENTS = {
  father: { sex: "male", stem: "والد" },
  mother: { sex: "female", stem: "والدت" },
} as const;

function parent(role: "father" | "mother", facts: ParentFacts, child: Sex): readonly Clause[] {
  const { sex, stem } = PARENTS[role];
  const said = AGREEMENT[sex];
  const grandfather = given(facts.fatherNameAr);
  const nationality = given(facts.nationalityAr);
  const place = given(facts.birthPlaceAr);
  const bornOn = facts.bornOn && arabicOnDateInCalendars(facts.bornOn);
  const born = [place && inPlace(place), bornOn].filter((part) => part !== undefined).join(" ");
  const profession = given(facts.professionAr);
  const home = given(facts.residenceAr);
  return [
    [
      `${stem}${AGREEMENT[child].suffix} ${said.he} `,
      strong(`${facts.givenNameAr} ${facts.familyNameAr}`.trim()),
      grandfather ? ` ${said.son} ${grandfather}` : "",
    ],
    nationality && `ال${agreeingNationality(nationality, sex)} الجنسية`,
    born === "" ? undefined : `${said.child} ${born}`,
    profession && tradeOf(profession, sex),
    home && `${said.resident} ${inPlace(home)}`,
  ];
}

function chosenParent(
  role: "father" | "mother",
  name: ChosenName | undefined,
  child: Sex,
): readonly Clause[] | undefined {
  if (!name) return undefined;
  const { sex, stem } = PARENTS[role];
  const said = AGREEMENT[sex];
  return [
    [`${stem}${AGREEMENT[child].suffix} ${said.he} `, strong(name.givenNameAr), ` ${said.son} ${name.fatherNameAr}`],
  ];
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
  if (!chosen) return undefined;
  const { chosenFor } = AGREEMENT[child.sex];
  const names = chosen.mother
    ? `وقد اختيرت ${chosenFor} أسماء الأبوين والجدين`
    : `وقد اختير ${chosenFor} اسم الأب واسم الجد للأب`;
  return actParagraph([`${names} طبقا لمقتضيات القانون المتعلق بالحالة المدنية`], "، ", ".");
}

function startingWith(word: string, paragraph: ActParagraph | undefined): ActParagraph | undefined {
  const [first, ...rest] = paragraph ?? [];
  return first && [{ ...first, text: word + first.text }, ...rest];
}
