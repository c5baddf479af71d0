import { gap, paragraphRows, type PdfDocument, type Row, type TextStyle } from "#lib/platform/pdf/index.ts";
import { type CourtPaper, COURT_PAPERS } from "#lib/rulings/core/index.ts";
import type { Bilingual, LateRefusalPayload } from "../../../core/index.ts";
import { arabic, french } from "../../act-styles.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { drawLetter, factRows, type LetterBox } from "../../letter.ts";
import { LABELS } from "./labels.ts";

/** Draws the written refusal on A4: the facts side by side, then what follows from them in Arabic and in French. */
export function drawLateRefusal(payload: LateRefusalPayload): Promise<Uint8Array> {
  const { actKind, reference, regime, issuedAt, authority, officer, issuedOn } = payload;
  const head = { labels: LABELS, law: LABELS.law[regime], authority };
  return drawLetter({
    ...{ title: LABELS.title[actKind], reference, issuedAt, head },
    rows: (doc, box) => [
      ...factRows(doc, factsOf(payload), box),
      gap(8),
      ...wordsRows(doc, payload, "ar", box),
      gap(6),
      ...wordsRows(doc, payload, "fr", box),
    ],
    closing: { labels: LABELS, officer, issuedOn },
    closingHeight: 140,
  });
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
function wordsRows(
  doc: PdfDocument,
  { actKind }: LateRefusalPayload,
  language: keyof Bilingual,
  box: LetterBox,
): Row[] {
  const style = (size: number, look: Pick<TextStyle, "strong"> = {}): TextStyle =>
    language === "ar" ? arabic(size + 1.5, 1.6, look) : french(size, 1.4, look);
  const said = (words: Bilingual, of = style(10)) =>
    paragraphRows(doc, [{ text: words[language] }], { ...box, after: 3 }, of);
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
