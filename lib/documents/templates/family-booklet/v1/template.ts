import {
  cedarFrame,
  createPdf,
  drawRows,
  khatam,
  paginate,
  paragraphRows,
  type PdfDocument,
  qrCode,
  type Row,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { Bilingual, FamilyBookletPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { type BilingualFact, bilingualRow, type RowLook } from "../../bilingual-rows.ts";
import { numberPages } from "../../page-numbers.ts";
import { marriageFacts, personFacts } from "./facts.ts";
import { LABELS } from "./labels.ts";

const EDGE = 30;
const TOP = 56;
const FOOT = 556;
const CODE = 118;
const LOOK: RowLook = { ar: [11, 1.5], arLabel: [9.5, 1.7], fr: [9.5, 1.5], frLabel: [8.5, 1.7], air: 3 };

/** Draws a family booklet on pages of A5: cover, holder with the marriages, each wife and each child on pages of their own, the certificate with its code. */
export function drawFamilyBooklet(payload: FamilyBookletPayload): Promise<Uint8Array> {
  const { issue, holder, marriages, wives, children, reader } = payload;
  const doc = createPdf({
    title: `${LABELS.title.ar} – ${LABELS.title.fr} ${issue.serial}`,
    lang: "ar-MA",
    size: "A5",
    createdAt: new Date(issue.issuedAt),
    id: issue.serial,
  });
  drawCover(doc, payload);
  const ofHolder = [
    ...section(doc, reader === "mother" ? LABELS.motherHolder : LABELS.holder, personFacts(holder)),
    ...(marriages.length > 0 ? section(doc, LABELS.marriages, marriages.flatMap(marriageFacts)) : []),
  ];
  const ofWives = wives.map((wife, at) => section(doc, numbered(LABELS.wife, at + 1), personFacts(wife)));
  const ofChildren = children.map((child, at) =>
    section(doc, numbered(LABELS.child, at + 1), [
      ...personFacts(child),
      ...(child.ofWife === undefined || wives.length < 2 ? [] : [motherFact(child.ofWife)]),
    ]),
  );
  for (const rows of [ofHolder, ...ofWives, ...ofChildren])
    for (const page of paginate(rows, () => FOOT - TOP, 0)) {
      startPage(doc, issue.serial);
      drawRows(page, TOP);
    }
  drawCertificate(doc, payload);
  numberPages(doc, "ar", FOOT + 2);
  return doc.finish();
}

function drawCover(doc: PdfDocument, { authority, number, reader, holder }: FamilyBookletPayload): void {
  doc.addPage();
  cedarFrame(doc, 16);
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  let top = drawActHead(doc, { labels: LABELS, law: LABELS.law.R36, authority }, { ...box, y: 34 }, 8.5) + 34;
  khatam(doc, doc.width / 2 - 24, top, 48);
  top += 66;
  const name = {
    ar: [holder.givenName.ar, holder.familyName?.ar],
    fr: [holder.givenName.latin, holder.familyName?.latin],
  };
  const lines: readonly (readonly [Bilingual, number, boolean])[] = [
    [LABELS.title, 24, true],
    [{ ar: name.ar.filter(Boolean).join(" "), fr: name.fr.filter(Boolean).join(" ") }, 15, true],
    [LABELS.readers[reader], 11, false],
    [numbered(LABELS.number, number), 11, false],
    [LABELS.fee, 10, false],
  ];
  for (const [{ ar, fr }, size, strong] of lines) {
    const tag = size > 20 ? "H1" : "P";
    top += doc.paragraph([{ text: ar }], { ...box, y: top }, arabic(size, 1.6, { strong, align: "center" }), tag);
    top += doc.paragraph([{ text: fr }], { ...box, y: top }, french(size * 0.8, 1.5, { strong, align: "center" }), tag);
    top += 8;
  }
}

function startPage(doc: PdfDocument, serial: string): void {
  doc.addPage();
  cedarFrame(doc, 16);
  const box = { x: EDGE, y: 28, width: doc.width - 2 * EDGE };
  const style = { color: SHEET_VOID };
  doc.paragraph([{ text: LABELS.title.ar }], box, arabic(10, 1.7, style));
  doc.paragraph([isolated(serial)], box, arabic(10, 1.7, { ...style, align: "end" }));
}

function section(doc: PdfDocument, title: Bilingual, facts: readonly BilingualFact[]): Row[] {
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const words = [{ text: `${title.ar} – ` }, { text: title.fr, lang: "fr-MA", isolate: true }];
  const heading = { ...box, tag: "H2" as const, heading: true };
  const table = doc.element("Table");
  return [
    ...paragraphRows(doc, words, heading, arabic(13, 1.7, { strong: true })),
    ...facts.map((fact) => bilingualRow(doc, fact, { ...box, table }, LOOK)),
  ];
}

/** Certificate in both languages, who certifies, and the code. */
function drawCertificate(doc: PdfDocument, { formula, issue, verification }: FamilyBookletPayload): void {
  const { place, on, officer, serial } = issue;
  startPage(doc, serial);
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  let top = TOP + 10;
  const sides = [
    { style: arabic(11.5, 1.65), made: `${LABELS.made.ar} ${place.ar} ${LABELS.on.ar} ${on.ar}`, lang: "ar" },
    { style: french(10.5, 1.5), made: `${LABELS.made.fr} ${place.fr}, ${LABELS.on.fr} ${on.fr}`, lang: "fr" },
  ] as const;
  for (const { style, made, lang } of sides) {
    for (const text of [`${formula[lang]}.`, made, officer.name[lang], officer.quality[lang]])
      top += doc.paragraph([{ text }], { ...box, y: top }, style) + 1;
    top += 10;
  }
  qrCode(doc, verification.url, (doc.width - CODE) / 2, top, CODE, LABELS.qr);
  top += CODE;
  const verify = [{ text: `${LABELS.verify.ar} – ` }, { text: LABELS.verify.fr, lang: "fr-MA", isolate: true }];
  top += doc.paragraph(verify, { ...box, y: top }, arabic(9, 1.5, { align: "center", color: SHEET_VOID }));
  doc.paragraph(
    [{ text: LABELS.sealAndSignature, color: SHEET_VOID }],
    { ...box, y: top + 6 },
    arabic(10, 1.5, { align: "center" }),
  );
}

function motherFact(wife: number): BilingualFact {
  return { label: LABELS.motherHolder, value: numbered(LABELS.wife, wife) };
}

function numbered({ ar, fr }: Bilingual, number: number | string): Bilingual {
  return { ar: `${ar} ${number}`, fr: `${fr} ${number}` };
}
