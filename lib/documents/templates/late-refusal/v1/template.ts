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
import { type CourtPaper, COURT_PAPERS } from "#lib/rulings/core/index.ts";
import type { Bilingual, LateRefusalPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { type BilingualFact, bilingualRow, CLOSE_ROWS } from "../../bilingual-rows.ts";
import { drawOfficerClosing } from "../../officer-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 140;
const CONTINUED = 56;

/** Draws the written refusal on A4: the facts side by side, then what follows from them in Arabic and in French. */
export function drawLateRefusal(payload: LateRefusalPayload): Promise<Uint8Array> {
  const { actKind, reference, regime, issuedAt } = payload;
  const title = LABELS.title[actKind];
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
  const head = { labels: LABELS, law: LABELS.law[regime], authority: payload.authority };
  let top = drawActHead(doc, head, { ...box, y: 36 }) + 22;
  const centred = { strong: true, align: "center" } as const;
  top += doc.paragraph([{ text: title.ar }], { ...box, y: top }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 3 }, french(13.5, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  top += 6;

  const table = doc.element("Table");
  const rows = [
    ...factsOf(payload).map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS)),
    gap(8),
    ...wordsRows(doc, payload, "ar"),
    gap(6),
    ...wordsRows(doc, payload, "fr"),
  ];
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED), CLOSING).forEach((pageRows, page) => {
    if (page > 0) doc.addPage();
    drawRows(pageRows, page === 0 ? top : CONTINUED);
  });
  const { officer, issuedOn } = payload;
  const end = { edge: EDGE, y: FOOT - CLOSING + 6, height: CLOSING };
  drawOfficerClosing(doc, { labels: LABELS, officer, issuedOn }, end);
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
}

function factsOf({
  actKind,
  reference,
  subject,
  eventOn,
  lastDay,
  applicant,
  denied,
}: LateRefusalPayload): BilingualFact[] {
  const same = (text: string): Bilingual => ({ ar: text, fr: text });
  return [
    { label: LABELS.reference, value: same(reference) },
    { label: LABELS.subject[actKind], value: subject },
    { label: LABELS.eventOn[actKind], value: eventOn },
    { label: LABELS.lastDay, value: lastDay },
    ...(denied
      ? [
          {
            label: LABELS.denied,
            value: {
              ar: `${denied.number}، ${LABELS.deniedOn.ar} ${denied.on.ar}`,
              fr: `${denied.number} ${LABELS.deniedOn.fr} ${denied.on.fr}`,
            },
          },
        ]
      : []),
    { label: LABELS.applicant, value: same(applicant) },
  ];
}

/** Why, by which articles, what the court asks for, and that nothing is promised. */
function wordsRows(doc: PdfDocument, { actKind }: LateRefusalPayload, language: keyof Bilingual): Row[] {
  const style = (size: number, look: Pick<TextStyle, "strong"> = {}): TextStyle =>
    language === "ar" ? arabic(size + 1.5, 1.6, look) : french(size, 1.4, look);
  const place = { x: EDGE, width: doc.width - 2 * EDGE };
  const said = (words: Bilingual, of = style(10)) =>
    paragraphRows(doc, [{ text: words[language] }], { ...place, after: 3 }, of);
  const papers = COURT_PAPERS.map((paper) => paperWords(paper, actKind)[language]);
  const joined = papers.join(language === "ar" ? "، " : ", ");
  return [
    ...said(LABELS.why[actKind]),
    ...said(LABELS.court[actKind]),
    ...said({ ar: `${LABELS.papersHead.ar}: ${joined}.`, fr: `${LABELS.papersHead.fr} : ${joined}.` }),
    ...said(LABELS.noPromise, style(10, { strong: true })),
  ];
}

function paperWords(paper: CourtPaper, actKind: LateRefusalPayload["actKind"]): Bilingual {
  return paper === "eventCertificate" ? LABELS.papers.eventCertificate[actKind] : LABELS.papers[paper];
}
