import type { Sex } from "../act-facts.ts";
import { type Clause, strong } from "../act-text.ts";
import { AGREEMENT } from "../arabic-agreement.ts";
import { holderOfAct } from "../mention-frame.ts";
import { inFrench, ofHolderFr } from "../mention-frame-fr.ts";
import type { CARE_FACTS, Kafil } from "./care-facts.ts";
import { personClause, personClauseFr } from "./person.ts";
import type { Sentence, WordsOf } from "./sentence.ts";
import type { MentionTitle } from "./title-facts.ts";
import { titleClauses } from "./title-clauses.ts";
import { titleClausesFr } from "./title-clauses-fr.ts";

type Kafala = { subject: Sex; kafils: readonly Kafil[]; title: MentionTitle };

const GUARDIANS = {
  testamentary: {
    male: { ar: "وصي", fr: "tuteur testamentaire" },
    female: { ar: "وصية", fr: "tutrice testamentaire" },
  },
  dative: { male: { ar: "مقدم", fr: "tuteur datif" }, female: { ar: "مقدمة", fr: "tutrice dative" } },
} as const;

/** The sentences of kafala (KAF:21), guardianship (FC:230) and interdiction (FC:220). */
export const CARE_WORDS: WordsOf<typeof CARE_FACTS> = {
  KAF: kafala({ ar: ["أسندت كفالة", "إلى"], fr: ["accordée à", undefined] }),
  "KAF-CONT": kafala({ ar: ["استمرت كفالة", "لدى"], fr: ["confiée à", "maintenue"] }),
  "KAF-END": kafala({ ar: ["ألغيت كفالة", "المسندة إلى"], fr: ["confiée à", "révoquée"] }),
  NIYABA: {
    ar: ({ subject, guardian, role, title }) => [
      personClause(guardian.gender === "male" ? "عين " : "عينت ", guardian, guardian.gender),
      `${accusative(GUARDIANS[role][guardian.gender].ar)} على ${holderOfAct(subject)}`,
      ...titleClauses(title, "الرسم"),
    ],
    fr: ({ subject, guardian, role, title }) => [
      personClauseFr("", guardian, guardian.gender),
      `${guardian.gender === "male" ? "désigné" : "désignée"} ${GUARDIANS[role][guardian.gender].fr} ${ofHolderFr(subject)}`,
      ...titleClausesFr(title, "l’acte"),
    ],
  },
  "NIYABA-END": {
    ar: ({ subject, guardian, role, title }) => [
      personClause("انتهت مهمة ", guardian, guardian.gender),
      `بصفت${AGREEMENT[guardian.gender].suffix} ${accusative(GUARDIANS[role][guardian.gender].ar)} على ${holderOfAct(subject)}`,
      ...titleClauses(title, "الرسم"),
    ],
    fr: ({ subject, guardian, role, title }) => [
      personClauseFr("Fin de la mission de ", guardian, guardian.gender),
      `${GUARDIANS[role][guardian.gender].fr} ${ofHolderFr(subject)}`,
      ...titleClausesFr(title, "l’acte"),
    ],
  },
  HAJR: {
    ar: ({ subject, degree, title }) => [
      `حجر على ${holderOfAct(subject)} ${degree === "limited" ? "لنقصان" : "لانعدام"} أهليت${AGREEMENT[subject].suffix}`,
      ...titleClauses(title, "الرسم"),
    ],
    fr: ({ subject, degree, title }) => [
      `${subject === "male" ? "Placé" : "Placée"} sous interdiction pour ${degree === "limited" ? "capacité restreinte" : "défaut de capacité"}`,
      ...titleClausesFr(title, "l’acte"),
    ],
  },
  "HAJR-END": {
    ar: ({ subject, title }) => [`رفع الحجر عن ${holderOfAct(subject)}`, ...titleClauses(title, "الرسم")],
    fr: ({ subject, title }) => [`Interdiction ${ofHolderFr(subject)} levée`, ...titleClausesFr(title, "l’acte")],
  },
};

function kafala(said: { ar: readonly [string, string]; fr: readonly [string, string | undefined] }): Sentence<Kafala> {
  return {
    ar: ({ subject, kafils, title }) => [
      ...kafils.map((kafil, at): Clause => {
        const opening = at === 0 ? `${said.ar[0]} ${holderOfAct(subject)} ${said.ar[1]} ` : "و";
        return "body" in kafil ? [opening, strong(kafil.body.ar)] : personClause(opening, kafil, kafil.gender);
      }),
      ...titleClauses(title, "الرسم"),
    ],
    fr: ({ subject, kafils, title }) => [
      ...kafils.map((kafil, at): Clause => {
        const opening = at === 0 ? `Kafala ${ofHolderFr(subject)} ${said.fr[0]} ` : "et à ";
        return "body" in kafil ? [opening, strong(inFrench(kafil.body))] : personClauseFr(opening, kafil, kafil.gender);
      }),
      said.fr[1],
      ...titleClausesFr(title, "l’acte"),
    ],
  };
}

/** «وصيا»، «وصية»: as a state of whom it is said. */
function accusative(word: string): string {
  return word.endsWith("ة") ? word : `${word}ا`;
}
