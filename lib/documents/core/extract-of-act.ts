import type { Act, Names } from "#lib/acts/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { arabicDateInWords, type DateParts, frenchDateInWords } from "#lib/wording/core/index.ts";
import { certificationFormula } from "./certification-formula.ts";
import type { Extract } from "./extract-payload.ts";
import { authorityOf, issueInWords, type Issuing, placeInRegister, type RegisteredAct } from "./issue-of-act.ts";
import type { Bilingual } from "./payload-parts.ts";

const SEX_WORDS = { male: { ar: "ذكر", fr: "Masculin" }, female: { ar: "أنثى", fr: "Féminin" } } as const;

/**
 * What the extract of any act says. The act says that names of parents were chosen (L36:25); an extract never does. Refuses an act without a family
 * name: the extract has a line for it.
 */
export function extractOf(registered: RegisteredAct<Act>, issuing: Issuing, url: string): Result<Extract> {
  const { act, regime } = registered;
  const { subject } = act.names;
  if (!subject?.family || act.sex === null) return err({ code: "documents.noFamilyName" });
  return ok({
    regime,
    authority: authorityOf(act),
    act: placeInRegister(registered),
    sex: act.sex,
    givenName: subject.given,
    familyName: subject.family,
    sexWords: SEX_WORDS[act.sex],
    father: fatherLine(act.names),
    mother: motherLine(act.names),
    formula: certificationFormula({ regime, document: "extract", officerSex: issuing.signatory.gender }),
    issue: issueInWords(issuing),
    verification: { url },
  });
}

/** The day of what the act tells, in both calendars. */
export function eventInWords({ place, hijri }: Act, on: Parameters<typeof partsOf>[0]) {
  return { place, hijri: dateInWords(hijri, "hijri"), gregorian: dateInWords(partsOf(on), "gregorian") };
}

export function dateInWords({ year, month, day }: DateParts, calendar: "hijri" | "gregorian"): Bilingual {
  const date = { year, month, day };
  return { ar: arabicDateInWords(date, calendar), fr: frenchDateInWords(date, calendar, { form: "bare" }) };
}

type Stated = { nationalityAr?: string | undefined; nationalityFr?: string | undefined };

/** The nationality of a foreigner; nothing for a Moroccan. */
export function foreignNationality(
  { nationality }: Act,
  { nationalityAr: ar, nationalityFr: fr }: Stated,
): { nationality?: Bilingual } {
  return nationality === "MA" || ar === undefined || fr === undefined ? {} : { nationality: { ar, fr } };
}

type Ascendants = {
  father?: Names | undefined;
  paternalGrandfather?: Names | undefined;
  mother?: Names | undefined;
  maternalGrandfather?: Names | undefined;
};

/** «عبد الصمد بن عبد الجليل», « Abdessamad ben Abdeljalil ». */
export function fatherLine({ father, paternalGrandfather }: Ascendants): Bilingual | undefined {
  if (!father) return undefined;
  if (!paternalGrandfather) return { ar: father.given.ar, fr: father.given.latin };
  return {
    ar: `${father.given.ar} بن ${paternalGrandfather.given.ar}`,
    fr: `${father.given.latin} ben ${paternalGrandfather.given.latin}`,
  };
}

/** «خديجة بنت محمد العلمي», « Khadija bent Mohammed EL ALAMI ». */
export function motherLine({ mother, maternalGrandfather }: Ascendants): Bilingual | undefined {
  if (!mother) return undefined;
  const [ar, fr] = [[mother.given.ar], [mother.given.latin]];
  if (maternalGrandfather) {
    ar.push(`بنت ${maternalGrandfather.given.ar}`);
    fr.push(`bent ${maternalGrandfather.given.latin}`);
  }
  if (mother.family) {
    ar.push(mother.family.ar);
    fr.push(mother.family.latin);
  }
  return { ar: ar.join(" "), fr: fr.join(" ") };
}
