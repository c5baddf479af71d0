import {
  CEDAR,
  createPdf,
  drawRows,
  gap,
  paginate,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";
import type { Bilingual, RefusalPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { type BilingualFact, bilingualRow, CLOSE_ROWS } from "../../bilingual-rows.ts";
import { drawOfficerClosing } from "../../officer-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { articlesOf } from "./articles.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 108;
const CONTINUED = 56;

/** Draws the reasoned refusal on A4: the facts side by side, then why and how to appeal, in Arabic and in French (law 55-19:18, 21). */
export function drawRefusal(payload: RefusalPayload): Promise<Uint8Array> {
  const { eventKind, reference, issuedAt, appealTo, officer, issuedOn } = payload;
  const title = LABELS.title[eventKind];
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${reference}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: reference,
  });
  doc.addPage();
  const width = doc.width - 2 * EDGE;
  const box = { x: EDGE, width };
  const labels = { kingdom: LABELS.kingdom, ministry: LABELS.ministry[appealTo] };
  let top = drawActHead(doc, { labels, law: LABELS.law, authority: payload.authority }, { ...box, y: 36 }) + 22;
  const centred = { strong: true, align: "center" } as const;
  top += doc.paragraph([{ text: title.ar }], { ...box, y: top }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 3 }, french(13.5, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  top += 6;

  const table = doc.element("Table");
  const rows = [
    ...factsOf(payload).map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS)),
    gap(6),
    ...wordsRows(doc, payload, "ar"),
    gap(6),
    ...wordsRows(doc, payload, "fr"),
  ];
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED), CLOSING).forEach((pageRows, page) => {
    if (page > 0) doc.addPage();
    drawRows(pageRows, page === 0 ? top : CONTINUED);
  });
  const end = { edge: EDGE, y: FOOT - CLOSING + 6, height: CLOSING };
  drawOfficerClosing(doc, { labels: LABELS, officer, issuedOn }, end);
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
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
function wordsRows(doc: PdfDocument, payload: RefusalPayload, language: keyof Bilingual): Row[] {
  const { ground, missing, appealTo, eventKind } = payload;
  const style = (size: number, look: Pick<TextStyle, "strong"> = {}): TextStyle =>
    language === "ar" ? arabic(size + 1, 1.55, look) : french(size - 0.5, 1.4, look);
  const place = { x: EDGE, width: doc.width - 2 * EDGE };
  const said = (text: string, look: Pick<TextStyle, "strong"> = {}) =>
    paragraphRows(doc, [{ text }], { ...place, after: 3 }, style(10, look));
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
