import { CEDAR, cedarFrame, createPdf, khatam, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { Bilingual, RegisterMinutesPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { drawOfficerOfRegister } from "../../officer-of-register.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 52;
const FOOT = 796;
const OFFICER_TOP = 640;

/** Draws the closing minutes of a register as they were signed, on one A4 page: Arabic, French, the last hash and the officer. */
export function drawRegisterMinutes(payload: RegisterMinutesPayload): Promise<Uint8Array> {
  const { eventKind, years, signedAt } = payload;
  const title = LABELS.title[eventKind];
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${years}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(signedAt),
    id: `${payload.authority.fr.at(-1) ?? ""} ${years}`,
  });
  doc.addPage();
  drawMinutesPage(doc, payload);
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

/** The minutes on the page that was just added: by themselves, or at the end of the register they close. */
export function drawMinutesPage(doc: PdfDocument, payload: Omit<RegisterMinutesPayload, "kind">): void {
  const { eventKind, regime, years, words, head, key, signedOn, officer } = payload;
  const title = LABELS.title[eventKind];
  cedarFrame(doc, 22);
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const headOfAct = { labels: LABELS, law: LABELS.law[regime], authority: payload.authority };
  let top = drawActHead(doc, headOfAct, { ...box, y: 42 }) + 6;
  khatam(doc, doc.width / 2 - 13, top, 26);
  top += 34;
  const centred = { strong: true, align: "center" } as const;
  top += doc.paragraph([{ text: `${title.ar} ` }, isolated(years)], { ...box, y: top }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: `${title.fr} ${years}` }], { ...box, y: top - 3 }, french(13, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  top += 14;
  for (const text of words.ar) top += doc.paragraph([{ text }], { ...box, y: top }, arabic(13, 1.75)) + 4;
  top += 4;
  rule(doc, [EDGE + 150, top], [doc.width - EDGE - 150, top]);
  top += 10;
  for (const text of words.fr) top += doc.paragraph([{ text }], { ...box, y: top }, french(11, 1.45)) + 4;
  top = Math.max(top + 6, OFFICER_TOP - 58);
  top += fact(doc, LABELS.head, head, { ...box, y: top });
  fact(doc, LABELS.key, key, { ...box, y: top });
  drawOfficerOfRegister(
    doc,
    { labels: LABELS, formula: LABELS.formula, officer, issuedOn: signedOn },
    { edge: EDGE, y: Math.max(OFFICER_TOP, top + 20) },
  );
}

function fact(doc: PdfDocument, label: Bilingual, value: string, box: { x: number; y: number; width: number }): number {
  const soft = { color: SHEET_VOID } as const;
  doc.paragraph([{ text: label.fr }], box, french(9, 1.5, soft));
  const height = doc.paragraph([{ text: label.ar }], { ...box, y: box.y - 1 }, arabic(10, 1.5, soft));
  return (
    height + doc.paragraph([isolated(value)], { ...box, y: box.y + height - 1 }, french(9, 1.5, { align: "center" }))
  );
}
