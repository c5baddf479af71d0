import { AGREEMENT, inPlace } from "./arabic-agreement.ts";
import { arabicOnDateInCalendars } from "./arabic-date.ts";
import type { NameInScripts, Sex } from "./act-facts.ts";
import { atPlaceFr, ofFr } from "./french-agreement.ts";
import { frenchOnDateInCalendars } from "./french-date.ts";
import type { DateInCalendars } from "./grammar.ts";

type ExtractParent = { givenName: NameInScripts; familyName?: NameInScripts | undefined };

export type BirthExtractFacts = {
  sex: Sex;
  /** Leave `hijri` out for the format that prints the Gregorian date alone. */
  born: DateInCalendars & { placeAr: string; placeFr: string };
  father?: ExtractParent | undefined;
  mother?: ExtractParent | undefined;
};

/** The worded lines of the extract in one language; absent facts are absent lines. */
export type BirthExtractLines = { birth: string; date: string; sex: string; parents?: string };

/** Dates in letters and sentences of the bilingual extract, Arabic and French side by side. */
export function birthExtractText(facts: BirthExtractFacts): { ar: BirthExtractLines; fr: BirthExtractLines } {
  return { ar: arabicLines(facts), fr: frenchLines(facts) };
}

function arabicLines({ sex, born, father, mother }: BirthExtractFacts): BirthExtractLines {
  const { suffix, sex: sexWord } = AGREEMENT[sex];
  const date = arabicOnDateInCalendars(born, { era: true }) ?? "";
  const verb = sex === "male" ? "ازداد" : "ازدادت";
  const parents = [
    father && `والد${suffix} ${fullName(father, "ar")}`,
    mother && `والدت${suffix} ${fullName(mother, "ar")}`,
  ].filter((words) => words !== undefined);
  const birth = `${verb} ${inPlace(born.placeAr)} ${date}`.trim();
  return { birth, date, sex: sexWord, ...(parents.length > 0 && { parents: parents.join(" و") }) };
}

function frenchLines({ sex, born, father, mother }: BirthExtractFacts): BirthExtractLines {
  const male = sex === "male";
  const date = frenchOnDateInCalendars(born) ?? "";
  const parents = [father, mother].filter((each) => each !== undefined).map((each) => ofFr(fullName(each, "latin")));
  const birth = `${male ? "Né" : "Née"} ${atPlaceFr(born.placeFr)} ${date}`.trim();
  const line = `${male ? "Fils" : "Fille"} ${parents.join(" et ")}`;
  return { birth, date, sex: male ? "masculin" : "féminin", ...(parents.length > 0 && { parents: line }) };
}

function fullName({ givenName, familyName }: ExtractParent, script: "ar" | "latin"): string {
  return familyName ? `${givenName[script]} ${familyName[script]}` : givenName[script];
}
