import {
  CEDAR,
  createPdf,
  drawRows,
  gap,
  khatam,
  paginate,
  panel,
  paragraphRows,
  qrCode,
  type Row,
  rule,
} from "#lib/platform/pdf/index.ts";
import type { PreliminaryFormPayload } from "../../../core/index.ts";
import { isolated } from "../../act-styles.ts";
import { type FormPage, formStyle, headingRows, INK_SOFT, labelledRow, startBox } from "../../form-page.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";
import { visitRow } from "./visit-row.ts";

const EDGE = 46;
const FOOT = 786;
const SAFFRON_EDGE = "#7a4e00";

/** Draws the printable form of a preliminary declaration on A4, in the language of the declarant. */
export function drawPreliminaryForm(payload: PreliminaryFormPayload): Promise<Uint8Array> {
  const { locale, reference, submittedAt, subject } = payload;
  const labels = LABELS[locale];
  const doc = createPdf({
    title: `${labels.title[subject]} ${reference}`,
    lang: locale === "ar" ? "ar-MA" : "fr-MA",
    size: "A4",
    createdAt: new Date(submittedAt),
    id: reference,
  });
  const page: FormPage = { doc, locale, left: EDGE, right: doc.width - EDGE };
  doc.addPage();
  const top = drawReference(page, payload, drawHead(page));
  const rows: Row[] = [
    ...noticeRows(page, payload),
    visitRow(page, payload),
    ...payload.sections.flatMap(({ title, rows: facts }) => [
      ...headingRows(page, title),
      ...facts.map(({ label, values }) =>
        labelledRow(
          page,
          label,
          values.map((text) => ({ text, isolate: true })),
        ),
      ),
    ]),
    ...documentRows(page, payload),
  ];
  paginate(rows, (at) => FOOT - (at === 0 ? top : EDGE + 24), 0).forEach((pageRows, at) => {
    if (at > 0) startContinuation(page, reference);
    drawRows(pageRows, at === 0 ? top : EDGE + 24);
  });
  numberPages(doc, locale, FOOT + 14, "form");
  return doc.finish();
}

/** The state's name in both languages, Arabic at the right, whatever the language of the form. */
function drawHead({ doc, left, right, locale }: FormPage): number {
  const width = 190;
  const lines = (of: "ar" | "fr", x: number) => {
    const { kingdom, ministry } = LABELS[of];
    const below = 34 + doc.paragraph([{ text: kingdom }], { x, y: 34, width }, formStyle(of, 10, { strong: true }));
    doc.paragraph([{ text: ministry }], { x, y: below - 1, width }, formStyle(of, 9.5));
  };
  lines("ar", right - width);
  lines("fr", left);
  khatam(doc, doc.width / 2 - 14, 30, 28);
  const centre = { x: doc.width / 2 - 110, y: 59, width: 220 };
  doc.paragraph(
    [{ text: LABELS[locale].system }],
    centre,
    formStyle(locale, 9.5, { align: "center", color: INK_SOFT }),
  );
  rule(doc, [left, 80], [right, 80], CEDAR, 1.2);
  return 88;
}

function drawReference(page: FormPage, payload: PreliminaryFormPayload, y: number): number {
  const { doc, locale, left, right } = page;
  const labels = LABELS[locale];
  const code = 104;
  const width = right - left;
  const title = formStyle(locale, 19, { strong: true });
  let top = y + doc.paragraph([{ text: labels.title[payload.subject] }], { x: left, y, width }, title, "H1") + 2;
  panel(doc, { x: left, y: top, width, height: code + 8 }, { edge: CEDAR, line: 1.2 });
  const codeBox = startBox(page, width - code - 4, code);
  qrCode(doc, payload.url, codeBox.x, top + 4, code, labels.qr);
  const text = startBox(page, 16, width - code - 32);
  let inside = top + 6;
  inside += doc.paragraph(
    [{ text: labels.reference }],
    { ...text, y: inside },
    formStyle(locale, 11, { color: INK_SOFT }),
  );
  const number = { ...formStyle("fr", 27, { strong: true, align: locale === "ar" ? "end" : "start" }), leading: 1.4 };
  inside += doc.paragraph([isolated(payload.reference, true)], { ...text, y: inside }, number);
  inside += doc.paragraph([{ text: labels.keep }], { ...text, y: inside }, formStyle(locale, 10.5));
  doc.paragraph(
    [{ text: `${labels.submitted} ${payload.submittedOn}` }],
    { ...text, y: inside },
    formStyle(locale, 10, { color: INK_SOFT }),
  );
  top += code + 8;
  return top + 8;
}

/** What the law says of this paper, before anything else (L36:20). */
function noticeRows(page: FormPage, { subject }: PreliminaryFormPayload): Row[] {
  const { doc, locale, left, right } = page;
  const labels = LABELS[locale];
  const box = { x: left + 14, width: right - left - 28 };
  const strong = formStyle(locale, 12, { strong: true, color: SAFFRON_EDGE });
  const head = doc.layout([{ text: labels.notYet }], strong, box.width).height;
  const note = formStyle(locale, 10);
  const isMention = subject === "marriage" || subject === "divorce";
  const words = labels.notYetNote[isMention ? "mention" : "act"];
  const height = head + doc.layout([{ text: words }], note, box.width).height + 12;
  const draw = (y: number) => {
    panel(doc, { x: left, y, width: right - left, height }, { edge: SAFFRON_EDGE, line: 1 });
    doc.paragraph([{ text: labels.notYet }], { ...box, y: y + 6 }, strong);
    doc.paragraph([{ text: words }], { ...box, y: y + 6 + head }, note);
  };
  return [{ height, draw }, gap(8)];
}

function documentRows(page: FormPage, { documents }: PreliminaryFormPayload): Row[] {
  if (documents.length === 0) return [];
  const labels = LABELS[page.locale];
  const note = paragraphRows(
    page.doc,
    [{ text: labels.fingerprint, isolate: true }],
    { x: page.left, width: page.right - page.left, heading: true },
    formStyle(page.locale, 9, { color: INK_SOFT, align: "end" }),
  );
  const rows = documents.map(({ name, sha256 }, at) => {
    const short = sha256.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ");
    return labelledRow(page, `${at + 1}. ${name}`, [isolated(short)]);
  });
  return [...headingRows(page, labels.documents), ...note, ...rows];
}

function startContinuation({ doc, locale, left, right }: FormPage, reference: string): void {
  doc.addPage();
  const box = { x: left, y: EDGE - 14, width: right - left };
  doc.paragraph(
    [{ text: LABELS[locale].reference }, { text: ": " }, isolated(reference, true)],
    box,
    formStyle(locale, 10),
  );
  rule(doc, [left, EDGE + 10], [right, EDGE + 10], CEDAR, 1);
}
