import {
  CEDAR,
  cedarFrame,
  createPdf,
  dottedRule,
  drawRows,
  heightOf,
  khatam,
  paginate,
  type PdfDocument,
  type Row,
  rule,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { IndividualCardPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { bilingualRow, CLOSE_ROWS, ROOMY_ROWS, type RowLook } from "../../bilingual-rows.ts";
import { CONTINUED_TOP, startContinuation } from "../../continuation-head.ts";
import { drawExtractClosing } from "../../extract-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { factsOf } from "./facts.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 794;
const CLOSING = 162;
/** Where the applicant's signature stands. */
const SIGNING = 46;

const SOFT = { color: SHEET_VOID };
const TIGHT_ROWS: RowLook = { ar: [12, 1.45], arLabel: [10.5, 1.65], fr: [10.5, 1.45], frLabel: [9.5, 1.6], air: 2 };

/** Draws an individual card on A4 (D99:37): the facts in both languages, where the applicant signs, and the certificate of the officer. */
export function drawIndividualCard(payload: IndividualCardPayload): Promise<Uint8Array> {
  const { serial, issuedAt } = payload.issue;
  const title = `${LABELS.title.ar} – ${LABELS.title.fr} ${serial}`;
  const doc = createPdf({ title, lang: "ar-MA", size: "A4", createdAt: new Date(issuedAt), id: serial });
  const width = doc.width - 2 * EDGE;
  doc.addPage();
  cedarFrame(doc, 22);
  const head = { labels: LABELS, law: LABELS.law[payload.regime], authority: payload.authority };
  const top = drawTitle(doc, drawActHead(doc, head, { x: EDGE, y: 42, width }));

  const table = doc.element("Table");
  const facts = factsOf(payload);
  const applicant = applicantRow(doc, payload);
  const rowsIn = (look: RowLook) => [
    ...facts.map((fact) => bilingualRow(doc, fact, { x: EDGE, width, table }, look)),
    applicant,
  ];
  const rows = [ROOMY_ROWS, CLOSE_ROWS, TIGHT_ROWS]
    .map(rowsIn)
    .find((drawn) => heightOf(drawn) <= FOOT - CLOSING - top);
  paginate(rows ?? rowsIn(TIGHT_ROWS), (page) => FOOT - (page === 0 ? top : CONTINUED_TOP), CLOSING).forEach(
    (pageRows, page) => {
      if (page > 0)
        startContinuation(doc, EDGE, { title: LABELS.title.ar, actLabel: LABELS.act.ar, act: payload.act, serial });
      drawRows(pageRows, page === 0 ? top : CONTINUED_TOP);
    },
  );
  drawExtractClosing(doc, payload, LABELS, { edge: EDGE, y: FOOT - CLOSING + 4 });
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

function drawTitle(doc: PdfDocument, under: number): number {
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const centred = { strong: true, align: "center" } as const;
  khatam(doc, doc.width / 2 - 13, under + 2, 26);
  let top = under + 28;
  top += doc.paragraph([{ text: LABELS.title.ar }], { ...box, y: top }, arabic(20, 1.55, centred), "H1");
  top += doc.paragraph([{ text: LABELS.title.fr }], { ...box, y: top - 4 }, french(13, 1.4, centred), "H1");
  const validity = [{ text: `${LABELS.validity.ar} – ` }, { text: LABELS.validity.fr, lang: "fr-MA", isolate: true }];
  top += doc.paragraph(validity, { ...box, y: top - 4 }, arabic(9.5, 1.5, { ...SOFT, align: "center" }));
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  return top + 3;
}

/** What the applicant certifies, in both languages, who they are, and where they sign. */
function applicantRow(doc: PdfDocument, { applicant, sex }: IndividualCardPayload): Row {
  const width = doc.width - 2 * EDGE;
  const half = (width - 22) / 2;
  const sides = [
    { language: "ar", x: doc.width - EDGE - half, style: arabic(11.5, 1.6), soft: arabic(10, 1.6, SOFT) },
    { language: "fr", x: EDGE, style: french(10.5, 1.6), soft: french(9.5, 1.6, SOFT) },
  ] as const;
  const quality = LABELS.quality[applicant.kind][sex];
  const who = [
    { text: `${LABELS.applicant.ar} (${quality.ar}) – ` },
    { text: `${LABELS.applicant.fr} (${quality.fr})`, lang: "fr-MA", isolate: true },
    { text: ": " },
    { text: applicant.name, strong: true, isolate: true },
  ];
  const named = arabic(11.5, 1.6, { align: "center" });
  const declared = Math.max(
    ...sides.map(({ language, style }) => doc.layout([{ text: LABELS.declares[language] }], style, half).height),
  );
  const height = 14 + declared + doc.layout(who, named, width).height + SIGNING;
  const draw = (y: number) => {
    const top = y + 8;
    for (const { language, x, style, soft } of sides) {
      doc.paragraph([{ text: LABELS.declares[language] }], { x, y: top, width: half }, style);
      doc.paragraph([{ text: LABELS.applicantSigns[language] }], { x, y: y + height - SIGNING - 4, width: half }, soft);
    }
    doc.paragraph(who, { x: EDGE, y: top + declared, width }, named);
    dottedRule(doc, [EDGE, y + height - 2], [doc.width - EDGE, y + height - 2]);
  };
  return { height, draw };
}
