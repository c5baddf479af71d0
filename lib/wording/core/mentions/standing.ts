import { AGREEMENT } from "../arabic-agreement.ts";
import { courtName, datedIn, holderOfAct, judgmentWords } from "../mention-frame.ts";
import { courtNameFr, datedInFr, judgmentWordsFr, NUMBER, ofHolderFr } from "../mention-frame-fr.ts";
import { ofFr } from "../french-agreement.ts";
import { MENTION_NAMES } from "./names.ts";
import type { WordsOf } from "./sentence.ts";
import type { STANDING_FACTS } from "./standing-facts.ts";
import { actReferenceWords, titleClauses } from "./title-clauses.ts";
import { actReferenceWordsFr, titleClausesFr } from "./title-clauses-fr.ts";

const GROUNDS = {
  sameData: { ar: "لتسجيل صاحبه أكثر من مرة", fr: "double inscription" },
  otherIdentity: {
    ar: "لتسجيل صاحبه أكثر من مرة بهويات مختلفة",
    fr: "double inscription sous des identités différentes",
  },
  alive: { ar: "لثبوت بقاء صاحبه على قيد الحياة", fr: "maintien en vie constaté" },
} as const;

/** The sentences about the act itself: where it comes from, whether it stands, which mention no longer counts. */
export const STANDING_WORDS: WordsOf<typeof STANDING_FACTS> = {
  JUG: {
    ar: ({ subject, event, transcribed, title: { number, on, court } }) => [
      `سجلت ${event === "birth" ? "ولادة" : "وفاة"} ${holderOfAct(subject)} بمقتضى ${judgmentWords("الحكم التصريحي", number, on, courtName(court))}`,
      transcribed && `المنقول ${actReferenceWords(transcribed)}`,
    ],
    fr: ({ subject, event, transcribed, title: { number, on, court } }) => [
      `${event === "birth" ? "Naissance" : "Décès"} ${ofHolderFr(subject)} ${event === "birth" ? "inscrite" : "inscrit"} en vertu du ${judgmentWordsFr("jugement déclaratif", number, on, courtNameFr(court))}`,
      transcribed && `transcrit sous le ${actReferenceWordsFr(transcribed)}`,
    ],
  },
  COPMAR: {
    ar: ({ subject, title }) => [
      `سلمت ل${holderOfAct(subject)} نسخة من رسم ولادت${AGREEMENT[subject].suffix} من أجل الزواج`,
      datedIn(title.on),
      `تحت رقم ${title.serial}`,
    ],
    fr: ({ title }) => [
      "Copie délivrée en vue du mariage",
      datedInFr(title.on, "on"),
      `sous le ${NUMBER}${title.serial}`,
    ],
  },
  GEL: {
    ar: ({ title }) => ["جمدت وضعية هذا الرسم", ...titleClauses(title, "الرسم")],
    fr: ({ title }) => ["Acte gelé", ...titleClausesFr(title, "l’acte")],
  },
  DEGEL: {
    ar: ({ title }) => ["رفع التجميد عن هذا الرسم", ...titleClauses(title, "الرسم")],
    fr: ({ title }) => ["Gel de l’acte levé", ...titleClausesFr(title, "l’acte")],
  },
  ANN: {
    ar: ({ ground, remaining, title }) => [
      `ألغي هذا الرسم ${GROUNDS[ground].ar}`,
      ...titleClauses(title, "الرسم"),
      remaining && `ويبقى الرسم المسجل ${actReferenceWords(remaining)} معتمدا`,
    ],
    fr: ({ ground, remaining, title }) => [
      `Acte annulé pour ${GROUNDS[ground].fr}`,
      ...titleClausesFr(title, "l’acte"),
      remaining && `seul demeurant valable l’acte ${actReferenceWordsFr(remaining)}`,
    ],
  },
  REV: {
    ar: ({ reversed: { kind, no, enteredOn }, title }) => [
      `ألغي بيان ${MENTION_NAMES[kind].ar}${no === null ? "" : ` رقم ${no}`} المضمن${said(datedIn(enteredOn))}`,
      ...titleClauses(title, "الرسم"),
    ],
    fr: ({ reversed: { kind, no, enteredOn }, title }) => [
      `Mention ${ofFr(MENTION_NAMES[kind].fr)}${no === null ? "" : ` ${NUMBER}${no}`}${said(datedInFr(enteredOn, "of"))} annulée`,
      ...titleClausesFr(title, "l’acte"),
    ],
  },
};

function said(words: string | undefined): string {
  return words === undefined ? "" : ` ${words}`;
}
