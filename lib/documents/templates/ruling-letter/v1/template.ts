import { CEDAR, createPdf, drawRows, gap, paginate, paragraphRows, type Row, rule } from "#lib/platform/pdf/index.ts";
import type { RulingLetterPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { bilingualRow, CLOSE_ROWS } from "../../bilingual-rows.ts";
import { drawOfficerClosing } from "../../officer-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 140;
const CONTINUED = 56;

/** Draws a letter on a request about an act: the facts side by side, then what follows from them in Arabic and in French. */
export function drawRulingLetter(payload: RulingLetterPayload): Promise<Uint8Array> {
  const { letter, reference, regime, issuedAt, facts, words, officer, issuedOn } = payload;
  const title = LABELS.title[letter];
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
  const said = (language: "ar" | "fr"): Row[] =>
    words.flatMap((one) =>
      paragraphRows(
        doc,
        [{ text: one[language] }],
        { ...box, after: 3 },
        language === "ar" ? arabic(11.5, 1.6) : french(10, 1.4),
      ),
    );
  const rows = [
    ...[{ label: LABELS.reference, value: { ar: reference, fr: reference } }, ...facts].map((fact) =>
      bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS),
    ),
    gap(8),
    ...said("ar"),
    gap(6),
    ...said("fr"),
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
