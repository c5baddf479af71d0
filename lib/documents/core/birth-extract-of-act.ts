import type { BirthAct } from "#lib/acts/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { arabicDateInWords, frenchDateInWords } from "#lib/wording/core/index.ts";
import { BirthExtractPayload } from "./birth-extract-payload.ts";
import { certificationFormula } from "./certification-formula.ts";
import { authorityOf, issueInWords, type Issuing, placeInRegister, type RegisteredAct } from "./issue-of-act.ts";
import type { Bilingual } from "./payload-parts.ts";

const SEX_WORDS = { male: { ar: "ذكر", fr: "Masculin" }, female: { ar: "أنثى", fr: "Féminin" } } as const;

/**
 * The bilingual extract of a birth act (D99:36, L36:43). That names of parents were chosen by law is never told (L36:25).
 * Refuses an act without a family name: the extract has a line for it.
 */
export function birthExtractOf(registered: RegisteredAct, issuing: Issuing, url: string): Result<BirthExtractPayload> {
  const { act, regime } = registered;
  const { given, family } = act.names.subject;
  if (!family) return err({ code: "documents.noFamilyName" });
  return ok(
    BirthExtractPayload.parse({
      kind: "birth_extract",
      regime,
      authority: authorityOf(act),
      act: placeInRegister(registered),
      sex: act.sex,
      givenName: given,
      familyName: family,
      born: {
        place: act.place,
        hijri: dateInWords(act.hijri, "hijri"),
        gregorian: dateInWords(partsOf(act.bornOn), "gregorian"),
      },
      sexWords: SEX_WORDS[act.sex],
      ...foreignNationality(act),
      father: fatherLine(act.names),
      mother: motherLine(act.names),
      formula: certificationFormula({ regime, document: "extract", officerSex: issuing.signatory.gender }),
      issue: issueInWords(issuing),
      verification: { url },
    }),
  );
}

function dateInWords(
  { year, month, day }: { year: number; month: number; day: number },
  calendar: "hijri" | "gregorian",
): Bilingual {
  const date = { year, month, day };
  return { ar: arabicDateInWords(date, calendar), fr: frenchDateInWords(date, calendar, { form: "bare" }) };
}

function foreignNationality({ nationality, facts }: BirthAct): { nationality?: Bilingual } {
  const { nationalityAr, nationalityFr } = facts.child;
  if (nationality === "MA" || nationalityAr === undefined || nationalityFr === undefined) return {};
  return { nationality: { ar: nationalityAr, fr: nationalityFr } };
}

/** «عبد الصمد بن عبد الجليل», « Abdessamad ben Abdeljalil ». */
function fatherLine({ father, paternalGrandfather }: BirthAct["names"]): Bilingual | undefined {
  if (!father) return undefined;
  if (!paternalGrandfather) return { ar: father.given.ar, fr: father.given.latin };
  return {
    ar: `${father.given.ar} بن ${paternalGrandfather.given.ar}`,
    fr: `${father.given.latin} ben ${paternalGrandfather.given.latin}`,
  };
}

/** «خديجة بنت محمد العلمي», « Khadija bent Mohammed EL ALAMI ». */
function motherLine({ mother, maternalGrandfather }: BirthAct["names"]): Bilingual | undefined {
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
