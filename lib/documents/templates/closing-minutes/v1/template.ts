import {
  CEDAR,
  createPdf,
  drawRows,
  gap,
  paginate,
  paragraphRows,
  type Row,
  rule,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { ClosingMinutesPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { drawOfficerClosing } from "../../officer-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 150;
const CONTINUED = 56;

/** Draws the closing minutes of a register as they were signed: the Arabic text, then the French one, and the digest under the signature. */
export function drawClosingMinutes(payload: ClosingMinutesPayload): Promise<Uint8Array> {
  const { actKind, authority, office, year, words, officer, issuedOn, issuedAt, sha256 } = payload;
  const { title, register } = LABELS;
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${year}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: sha256.slice(0, 16),
  });
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const head = {
    labels: LABELS,
    law: LABELS.law,
    authority: { ar: [...authority.ar.slice(-3), office.ar], fr: [...authority.fr.slice(-3), office.fr] },
  };
  let top = drawActHead(doc, head, { ...box, y: 36 }) + 18;
  const centred = { strong: true, align: "center" } as const;
  top += doc.paragraph([{ text: title.ar }], { ...box, y: top }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 3 }, french(13.5, 1.5, centred), "H1");
  top += doc.paragraph(
    [{ text: `${register[actKind].ar} ${year} – ${register[actKind].fr} ${year}` }],
    { ...box, y: top },
    arabic(12, 1.6, { align: "center" }),
  );
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  top += 10;
  const said = (language: "ar" | "fr"): Row[] =>
    words[language].flatMap((text) =>
      paragraphRows(doc, [{ text }], { ...box, after: 4 }, language === "ar" ? arabic(13, 1.75) : french(11, 1.5)),
    );
  const soft = french(8.5, 1.5, { color: SHEET_VOID });
  const fingerprint = [isolated(sha256.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 "))];
  const rows = [
    ...said("ar"),
    gap(10),
    ...said("fr"),
    gap(10),
    ...paragraphRows(
      doc,
      [{ text: `${LABELS.digest.ar} – ${LABELS.digest.fr}` }],
      box,
      arabic(9.5, 1.5, { color: SHEET_VOID }),
    ),
    ...paragraphRows(doc, fingerprint, box, soft),
  ];
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED), CLOSING).forEach((pageRows, page) => {
    if (page > 0) doc.addPage();
    drawRows(pageRows, page === 0 ? top : CONTINUED);
  });
  drawOfficerClosing(
    doc,
    { labels: LABELS, officer, issuedOn },
    { edge: EDGE, y: FOOT - CLOSING + 6, height: CLOSING },
  );
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
}
