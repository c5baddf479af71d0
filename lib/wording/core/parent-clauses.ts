import type { ParentFacts, Sex } from "./act-facts.ts";
import { type ActParagraph, type Clause, given, strong } from "./act-text.ts";
import { AGREEMENT, agreeingNationality, inPlace, tradeOf } from "./arabic-agreement.ts";
import { arabicOnDateInCalendars } from "./arabic-date.ts";

export type LifeFacts = Pick<ParentFacts, "birthPlaceAr" | "bornOn" | "professionAr" | "residenceAr">;

const PARENTS = {
  father: { sex: "male", stem: "والد" },
  mother: { sex: "female", stem: "والدت" },
} as const;

export type ParentRole = keyof typeof PARENTS;

/** «والده هو … بن …، المغربي الجنسية، المولود بـ … في …، حرفته …، الساكن بـ …». */
export function parentClauses(
  role: ParentRole,
  facts: ParentFacts,
  child: Sex,
  statedHome?: string,
): readonly Clause[] {
  const { sex } = PARENTS[role];
  const nationality = given(facts.nationalityAr);
  return [
    namedParent(role, child, `${facts.givenNameAr} ${facts.familyNameAr}`.trim(), given(facts.fatherNameAr)),
    nationality && `ال${agreeingNationality(nationality, sex)} الجنسية`,
    ...lifeClauses(facts, sex, statedHome),
    facts.isDeceased && `و${AGREEMENT[sex].he} ${AGREEMENT[sex].dead}`,
  ];
}

/** «والده هو … بن …»: all that an act says of a parent whose names were chosen by law (L36:25). */
export function namedParent(role: ParentRole, child: Sex, name: string, grandfather: string | undefined): Clause {
  const { sex, stem } = PARENTS[role];
  const said = AGREEMENT[sex];
  return [
    `${stem}${AGREEMENT[child].suffix} ${said.he} `,
    strong(name),
    grandfather ? ` ${said.son} ${grandfather}` : "",
  ];
}

/** «المولود بـ … في …، حرفته …، الساكن بـ …»; the home already stated is not repeated. */
export function lifeClauses(facts: LifeFacts, sex: Sex, statedHome?: string): readonly Clause[] {
  const said = AGREEMENT[sex];
  const place = given(facts.birthPlaceAr);
  const bornOn = facts.bornOn && arabicOnDateInCalendars(facts.bornOn);
  const born = [place && inPlace(place), bornOn].filter((part) => part !== undefined).join(" ");
  const profession = given(facts.professionAr);
  const home = given(facts.residenceAr);
  return [
    born === "" ? undefined : `${said.child} ${born}`,
    profession && tradeOf(profession, sex),
    home && `${said.resident} ${home === statedHome ? "بالعنوان المذكور" : inPlace(home)}`,
  ];
}

/** A paragraph that goes on from the one before: «ووالدته هي …». */
export function startingWith(word: string, paragraph: ActParagraph | undefined): ActParagraph | undefined {
  const [first, ...rest] = paragraph ?? [];
  return first && [{ ...first, text: word + first.text }, ...rest];
}
