import type { Sex } from "../act-facts.ts";
import { holderOfAct } from "../mention-frame.ts";
import type { FieldChange } from "./act-fields.ts";
import { type ChangeMode, changeClauses } from "./change-clauses.ts";
import { changeClausesFr } from "./change-clauses-fr.ts";
import { FIELD_WORDS } from "./field-words.ts";
import type { IDENTITY_FACTS } from "./identity-facts.ts";
import type { Sentence, WordsOf } from "./sentence.ts";
import { titleClauses } from "./title-clauses.ts";
import { titleClausesFr } from "./title-clauses-fr.ts";
import type { MentionTitle } from "./title-facts.ts";

type Changed = { subject: Sex; changes: readonly FieldChange[]; title: MentionTitle };

const CORRECTED = changing("correct");
const BECOME = changing("become");

/** The sentences of corrections and changes: what the datum becomes instead of what it was, and on which paper. */
export const IDENTITY_WORDS: WordsOf<typeof IDENTITY_FACTS> = {
  "REC-J": CORRECTED,
  "REC-M": CORRECTED,
  LAT: CORRECTED,
  TIF: CORRECTED,
  NOM: BECOME,
  "NOM-MIN": changing("become", {
    ar: "تبعا لتغيير الاسم العائلي للأب",
    fr: "à la suite du changement de nom de famille du père",
  }),
  PRE: BECOME,
  "PRE-E": BECOME,
  SEX: BECOME,
  "ADD-P": CORRECTED,
  ABD: {
    ar: ({ subject, chosen }) => [
      `اختير ل${holderOfAct(subject)} ${chosen.map((field) => FIELD_WORDS[field].ar.words).join(" و")} طبقا للقانون`,
    ],
    fr: ({ chosen }) => [
      `Choisis conformément à la loi\u00A0: ${chosen.map((field) => FIELD_WORDS[field].fr.words).join(", ")}`,
    ],
  },
};

function changing(mode: ChangeMode, because?: { ar: string; fr: string }): Sentence<Changed> {
  return {
    ar: ({ subject, changes, title }) => [
      ...changeClauses(changes, subject, mode),
      because?.ar,
      ...titleClauses(title, "الرسم"),
    ],
    fr: ({ subject, changes, title }) => [
      ...changeClausesFr(changes, subject, mode),
      because?.fr,
      ...titleClausesFr(title, "l’acte"),
    ],
  };
}
