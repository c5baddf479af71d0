import type { Sex } from "../act-facts.ts";
import type { Clause } from "../act-text.ts";
import { AGREEMENT, inPlace } from "../arabic-agreement.ts";
import { arabicOnDateInCalendars } from "../arabic-date.ts";
import { atPlaceFr, feminineFr } from "../french-agreement.ts";
import { frenchOnDateInCalendars } from "../french-date.ts";
import type { DateInCalendars } from "../grammar.ts";
import type { InBoth } from "../mention-facts.ts";
import { dateWords, holderOfAct, otherSex } from "../mention-frame.ts";
import { datedInFr, holderOfActFr, inFrench, ofHolderFr } from "../mention-frame-fr.ts";
import type { LIFE_FACTS } from "./life-facts.ts";
import { type NamedPerson, personClause, personClauseFr } from "./person.ts";
import type { WordsOf } from "./sentence.ts";
import { actReferenceWords, titleClauses } from "./title-clauses.ts";
import { actReferenceWordsFr, titleClausesFr } from "./title-clauses-fr.ts";

const DEED = { ar: "الرسم", fr: "l’acte" };

/** The sentences of life and death; those of the spouse's act name the one of whom they speak. */
export const LIFE_WORDS: WordsOf<typeof LIFE_FACTS> = {
  DEC: {
    ar: ({ subject, died, place, act, title }) => [
      `${AGREEMENT[subject].died} ${holderOfAct(subject)}${whereAndWhen(died, place)}`,
      `وسجلت الوفاة ${actReferenceWords(act)}`,
      ...titleClauses(title, DEED.ar),
    ],
    fr: ({ subject, died, place, act, title }) => [
      `${feminineFr("Décédé", subject)}${whereAndWhenFr(died, place)}`,
      `acte de décès ${actReferenceWordsFr(act)}`,
      ...titleClausesFr(title, DEED.fr),
    ],
  },
  "DEC-SP": {
    ar: ({ subject, spouse, died, place, act, title }) => [
      spouseClause(`${AGREEMENT[otherSex(subject)].died} `, subject, spouse),
      whereAndWhen(died, place).trim(),
      `وسجلت الوفاة ${actReferenceWords(act)}`,
      ...titleClauses(title, DEED.ar),
    ],
    fr: ({ subject, spouse, died, place, act, title }) => [
      spouseClauseFr("Décès de ", subject, spouse),
      `survenu${whereAndWhenFr(died, place)}`,
      `acte de décès ${actReferenceWordsFr(act)}`,
      ...titleClausesFr(title, DEED.fr),
    ],
  },
  "DEC-DATE": {
    ar: ({ subject, spouse, was, becomes, title }) => [
      spouse
        ? spouseClause("صحح تاريخ وفاة ", subject, spouse)
        : `صحح تاريخ وفاة ${holderOfAct(subject)} ليصبح ${dateWords(becomes) ?? ""} عوض ${dateWords(was) ?? ""}`,
      spouse && `ليصبح ${dateWords(becomes) ?? ""} عوض ${dateWords(was) ?? ""}`,
      ...titleClauses(title, DEED.ar),
    ],
    fr: ({ subject, spouse, was, becomes, title }) => {
      const change = `rectifiée ${datedInFr(becomes, "to") ?? ""} au lieu ${datedInFr(was, "of") ?? ""}`;
      return [
        spouse ? spouseClauseFr("Date du décès de ", subject, spouse) : `Date du décès ${change}`,
        spouse && change,
        ...titleClausesFr(title, DEED.fr),
      ];
    },
  },
  ABS: {
    ar: ({ subject, since, title }) => [
      `ثبت فقدان ${holderOfAct(subject)} وانقطاع خبر${AGREEMENT[subject].suffix}${since ? ` منذ ${dateWords(since) ?? ""}` : ""}`,
      ...titleClauses(title, DEED.ar),
    ],
    fr: ({ subject, since, title }) => [
      `Disparition ${ofHolderFr(subject)} constatée`,
      since && `sans nouvelles depuis ${datedInFr(since, "on")?.replace(/^en /u, "") ?? ""}`,
      ...titleClausesFr(title, DEED.fr),
    ],
  },
  "ABS-DEC": {
    ar: ({ subject, died, act, title }) => [
      `${subject === "male" ? "اعتبر" : "اعتبرت"} ${holderOfAct(subject)} ${subject === "male" ? "ميتا" : "ميتة"} حكما لانقطاع خبر${AGREEMENT[subject].suffix}`,
      `وحدد تاريخ وفات${AGREEMENT[subject].suffix} ${arabicOnDateInCalendars(died) ?? ""}`,
      ...titleClauses(title, DEED.ar),
      act && `وسجلت الوفاة ${actReferenceWords(act)}`,
    ],
    fr: ({ subject, died, act, title }) => [
      `${feminineFr("Déclaré", subject)} ${feminineFr("décédé", subject)} pour disparition`,
      `à compter ${datedInFr(died, "of") ?? ""}`,
      ...titleClausesFr(title, DEED.fr),
      act && `acte de décès ${actReferenceWordsFr(act)}`,
    ],
  },
  RET: {
    ar: ({ subject, remarried, title }) => [
      `ثبت أن ${holderOfAct(subject)} ${alive(subject)} على قيد الحياة`,
      `وبطل الحكم بوفات${AGREEMENT[subject].suffix}`,
      ...titleClauses(title, DEED.ar),
      ...remarried.flatMap((person) => [personClause("ويبقى زواج ", person, otherSex(subject)), "المبرم بعده نافذا"]),
    ],
    fr: ({ subject, remarried, title }) => [
      `${feminineFr("Constaté", subject)} en vie`,
      "le jugement de décès étant annulé",
      ...titleClausesFr(title, DEED.fr),
      ...remarried.flatMap((person) => [
        personClauseFr("le mariage conclu depuis par ", person, otherSex(subject)),
        "demeurant valable",
      ]),
    ],
  },
  "RET-SP": {
    ar: ({ subject, spouse, isLaterMarriageValid, title }) => [
      spouseClause("ثبت أن ", subject, spouse),
      `${alive(otherSex(subject))} على قيد الحياة`,
      `وبطل الحكم بوفات${AGREEMENT[otherSex(subject)].suffix}`,
      ...titleClauses(title, DEED.ar),
      isLaterMarriageValid ? `ويبقى زواج ${holderOfAct(subject)} المبرم بعده نافذا` : undefined,
    ],
    fr: ({ subject, spouse, isLaterMarriageValid, title }) => [
      spouseClauseFr("Retour en vie constaté de ", subject, spouse),
      "le jugement de décès étant annulé",
      ...titleClausesFr(title, DEED.fr),
      isLaterMarriageValid ? `le mariage conclu depuis par ${holderOfActFr(subject)} demeurant valable` : undefined,
    ],
  },
};

/** «زوج صاحبة الرسم السيد …», after `opening`. */
function spouseClause(opening: string, subject: Sex, spouse: NamedPerson): Clause {
  const word = subject === "male" ? "زوجة" : "زوج";
  return personClause(`${opening}${word} ${holderOfAct(subject)} `, spouse, otherSex(subject));
}

function spouseClauseFr(opening: string, subject: Sex, spouse: NamedPerson): Clause {
  const word = subject === "male" ? "son épouse" : "son époux";
  return personClauseFr(`${opening}${word}, `, spouse, otherSex(subject));
}

function whereAndWhen(on: DateInCalendars, place: InBoth | undefined): string {
  const words = [arabicOnDateInCalendars(on), place && inPlace(place.ar)].filter((part) => part !== undefined);
  return words.map((part) => ` ${part}`).join("");
}

function whereAndWhenFr(on: DateInCalendars, place: InBoth | undefined): string {
  const words = [frenchOnDateInCalendars(on), place && atPlaceFr(inFrench(place))].filter((part) => part !== undefined);
  return words.map((part) => ` ${part}`).join("");
}

function alive(sex: Sex): string {
  return sex === "male" ? "باق" : "باقية";
}
