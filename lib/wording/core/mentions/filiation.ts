import type { Sex } from "../act-facts.ts";
import type { Clause } from "../act-text.ts";
import { holderOfAct } from "../mention-frame.ts";

import type { FieldChange } from "./act-fields.ts";
import { changeClauses } from "./change-clauses.ts";
import { changeClausesFr } from "./change-clauses-fr.ts";
import type { FILIATION_FACTS } from "./filiation-facts.ts";
import { personClause, personClauseFr } from "./person.ts";
import type { WordsOf } from "./sentence.ts";
import { titleClauses } from "./title-clauses.ts";
import { titleClausesFr } from "./title-clauses-fr.ts";

/** The sentences of filiation; the names that follow come last. */
export const FILIATION_WORDS: WordsOf<typeof FILIATION_FACTS> = {
  ISTIL: {
    ar: ({ subject, father, changes, title }) => [
      personClause(`أقر ببنوة ${holderOfAct(subject)} `, father, "male"),
      ...titleClauses(title, "رسم الإقرار بالبنوة"),
      ...namesClauses(changes, subject),
    ],
    fr: ({ subject, father, changes, title }) => [
      personClauseFr(`${reconnu(subject)} par `, father, "male"),
      ...titleClausesFr(title, "l’acte de reconnaissance de paternité"),
      ...namesClausesFr(changes, subject),
    ],
  },
  NASAB: {
    ar: ({ subject, father, changes, title }) => [
      personClause(`ثبت نسب ${holderOfAct(subject)} إلى `, father, "male"),
      ...titleClauses(title, "الرسم"),
      ...namesClauses(changes, subject),
    ],
    fr: ({ subject, father, changes, title }) => [
      personClauseFr("Filiation paternelle établie à l’égard de ", father, "male"),
      ...titleClausesFr(title, "l’acte"),
      ...namesClausesFr(changes, subject),
    ],
  },
  "NASAB-NEG": {
    ar: ({ subject, father, changes, title }) => [
      personClause(`انتفى نسب ${holderOfAct(subject)} عن `, father, "male"),
      ...titleClauses(title, "الرسم"),
      ...namesClauses(changes, subject),
    ],
    fr: ({ subject, father, changes, title }) => [
      personClauseFr("Filiation paternelle écartée à l’égard de ", father, "male"),
      ...titleClausesFr(title, "l’acte"),
      ...namesClausesFr(changes, subject),
    ],
  },
};

function reconnu(subject: Sex): string {
  return subject === "male" ? "Reconnu" : "Reconnue";
}

/** «وأصبح الاسم العائلي …»: each joined to what stands before it. */
function namesClauses(changes: readonly FieldChange[], subject: Sex): readonly Clause[] {
  return changeClauses(changes, subject, "become", { isContinued: true });
}

function namesClausesFr(changes: readonly FieldChange[], subject: Sex): readonly Clause[] {
  return changeClausesFr(changes, subject, "become", { isContinued: true });
}
