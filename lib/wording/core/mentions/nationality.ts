import type { Sex } from "../act-facts.ts";
import { dateWords, holderOfAct } from "../mention-frame.ts";
import { datedInFr } from "../mention-frame-fr.ts";
import type { NATIONALITY_FACTS } from "./nationality-facts.ts";
import type { Sentence, WordsOf } from "./sentence.ts";
import type { MentionTitle } from "./title-facts.ts";
import { titleClauses } from "./title-clauses.ts";
import { titleClausesFr } from "./title-clauses-fr.ts";

/** What an act says of the nationality of a Moroccan, man or woman (an adjective to «الجنسية»). */
export const MOROCCAN = { ar: "مغربية", fr: "marocaine" } as const;

type Titled = { subject: Sex; title: MentionTitle };

/** The sentences of nationality (L36:32, D22:35); of what a person was before, they say nothing. */
export const NATIONALITY_WORDS: WordsOf<typeof NATIONALITY_FACTS> = {
  "NAT-ACQ": said({
    ar: (subject) => `${subject === "male" ? "اكتسب" : "اكتسبت"} ${holderOfAct(subject)} الجنسية المغربية`,
    fr: () => "Nationalité marocaine acquise",
  }),
  "NAT-ATT": said({
    ar: (subject) =>
      `أسندت الجنسية المغربية ل${holderOfAct(subject)} ${subject === "male" ? "المولود" : "المولودة"} من أم مغربية`,
    fr: (subject) =>
      `Nationalité marocaine attribuée par filiation ${subject === "male" ? "au titulaire de l’acte, né" : "à la titulaire de l’acte, née"} d’une mère marocaine`,
  }),
  "NAT-REC": said({
    ar: (subject) => `${subject === "male" ? "استرجع" : "استرجعت"} ${holderOfAct(subject)} الجنسية المغربية`,
    fr: (subject) => `${subject === "male" ? "Réintégré" : "Réintégrée"} dans la nationalité marocaine`,
  }),
  "NAT-DECH": said({
    ar: (subject) => `${subject === "male" ? "جرد" : "جردت"} ${holderOfAct(subject)} من الجنسية المغربية`,
    fr: (subject) => `${subject === "male" ? "Déchu" : "Déchue"} de la nationalité marocaine`,
  }),
  INCAP: {
    ar: ({ subject, until, title }) => [
      `${subject === "male" ? "يخضع" : "تخضع"} ${holderOfAct(subject)} للقيود على أهلية المتجنس إلى غاية ${dateWords(until) ?? ""}`,
      ...titleClauses(title, "الرسم"),
    ],
    fr: ({ subject, until, title }) => [
      `${subject === "male" ? "Soumis" : "Soumise"} aux limites à la capacité du naturalisé jusqu’${datedInFr(until, "to") ?? ""}`,
      ...titleClausesFr(title, "l’acte"),
    ],
  },
  "INCAP-END": said({
    ar: (subject) => `رفعت عن ${holderOfAct(subject)} القيود على أهلية المتجنس`,
    fr: () => "Limites à la capacité du naturalisé levées",
  }),
};

function said(words: { ar: (subject: Sex) => string; fr: (subject: Sex) => string }): Sentence<Titled> {
  return {
    ar: ({ subject, title }) => [words.ar(subject), ...titleClauses(title, "الرسم")],
    fr: ({ subject, title }) => [words.fr(subject), ...titleClausesFr(title, "l’acte")],
  };
}
