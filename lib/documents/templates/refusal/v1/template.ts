import { gap, paragraphRows, type PdfDocument, type Row, type TextStyle } from "#lib/platform/pdf/index.ts";
import type { Bilingual, RefusalPayload } from "../../../core/index.ts";
import { arabic, french } from "../../act-styles.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { drawLetter, factRows, type LetterBox } from "../../letter.ts";
import { articlesOf } from "./articles.ts";
import { LABELS } from "./labels.ts";

/** Draws the reasoned refusal on A4: the facts side by side, then why and how to appeal, in Arabic and in French (law 55-19:18, 21). */
export function drawRefusal(payload: RefusalPayload): Promise<Uint8Array> {
  const { eventKind, reference, issuedAt, appealTo, authority, officer, issuedOn } = payload;
  const labels = { kingdom: LABELS.kingdom, ministry: LABELS.ministry[appealTo] };
  return drawLetter({
    ...{ title: LABELS.title[eventKind], reference, issuedAt, head: { labels, law: LABELS.law, authority } },
    rows: (doc, box) => [
      ...factRows(doc, factsOf(payload), box),
      gap(6),
      ...wordsRows(doc, payload, "ar", box),
      gap(6),
      ...wordsRows(doc, payload, "fr", box),
    ],
    closing: { labels: LABELS, officer, issuedOn },
    closingHeight: 108,
  });
}

function factsOf(payload: RefusalPayload): BilingualFact[] {
  const { eventKind, ground, regime, reference, subject, submittedOn } = payload;
  return [
    { label: LABELS.reference, value: { ar: reference, fr: reference } },
    { label: LABELS.subject, value: subject },
    { label: LABELS.submittedOn, value: submittedOn },
    { label: LABELS.articles, value: articlesOf(ground, regime, isMention(eventKind)) },
  ];
}

function isMention(eventKind: RefusalPayload["eventKind"]): boolean {
  return eventKind === "marriage" || eventKind === "divorce";
}

/** Why, what is missing, and where and until when one may appeal. */
function wordsRows(doc: PdfDocument, payload: RefusalPayload, language: keyof Bilingual, box: LetterBox): Row[] {
  const { ground, missing, appealTo, eventKind } = payload;
  const style = (size: number, look: Pick<TextStyle, "strong"> = {}): TextStyle =>
    language === "ar" ? arabic(size + 1, 1.55, look) : french(size - 0.5, 1.4, look);
  const said = (text: string, look: Pick<TextStyle, "strong"> = {}) =>
    paragraphRows(doc, [{ text }], { ...box, after: 3 }, style(10, look));
  const strong = { strong: true } as const;
  const listed = missing.map((paper) => paper[language]).join(language === "ar" ? "، " : ", ");
  const colon = language === "ar" ? ":" : " :";
  return [
    ...said(LABELS.lead[language]),
    ...said(LABELS.ground[ground][language], strong),
    ...(listed === "" ? [] : said(`${LABELS.missing[language]}${colon} ${listed}.`)),
    ...said(LABELS.again[language]),
    ...said(LABELS.appealHead[language], strong),
    ...said(LABELS.appeal[appealTo][language].replace("{day}", payload.appealBy[language])),
    ...said(`${LABELS.court[isMention(eventKind) ? "mention" : "act"][language]} ${LABELS.silence[language]}`),
  ];
}
