import { drawRows, gap, type PdfDocument } from "#lib/platform/pdf/index.ts";
import type { Bilingual, OfficeLetterPayload } from "../../../core/index.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { blankLine } from "../../blank-lines.ts";
import { drawLetter, drawLetterTitle, factRows, type LetterBox, wordRows } from "../../letter.ts";
import { LABELS } from "./labels.ts";

const SLIP_LINES = ["received", "executed", "returned", "by"] as const;

/** Draws a letter of an office: to whom, the facts side by side, what is asked in both languages, and the slip that comes back on a page of its own. */
export function drawOfficeLetter(payload: OfficeLetterPayload): Promise<Uint8Array> {
  const { title, reference, regime, issuedAt, authority, to, facts, words, hasSlip, officer, issuedOn } = payload;
  const told = [
    { label: LABELS.to, value: to },
    { label: LABELS.reference, value: same(reference) },
    ...facts,
    ...fingerprintOf(payload),
  ];
  return drawLetter({
    ...{ title, reference, issuedAt, head: { labels: LABELS, law: LABELS.law[regime], authority } },
    rows: (doc, box) => [
      ...factRows(doc, told, box),
      gap(8),
      ...wordRows(doc, words, "ar", box),
      gap(6),
      ...wordRows(doc, words, "fr", box),
    ],
    closing: { labels: LABELS, officer, issuedOn },
    closingHeight: 140,
    ...(hasSlip && { annex: (doc, box) => drawSlip(doc, payload, box) }),
  });
}

function fingerprintOf({ fingerprint }: OfficeLetterPayload): BilingualFact[] {
  return fingerprint === null ? [] : [{ label: LABELS.fingerprint, value: same(fingerprint) }];
}

function same(text: string): Bilingual {
  return { ar: text, fr: text };
}

function drawSlip(
  doc: PdfDocument,
  payload: OfficeLetterPayload,
  { y: start, ...box }: LetterBox & { y: number },
): void {
  const { title, reference, to, facts } = payload;
  doc.addPage();
  const top = drawLetterTitle(doc, LABELS.slip, { ...box, y: start });
  const told = [
    { label: title, value: same(reference) },
    { label: LABELS.to, value: to },
    ...facts.slice(0, 1),
    ...fingerprintOf(payload),
  ];
  const rows = [
    ...factRows(doc, told, box),
    gap(10),
    ...wordRows(doc, [LABELS.slipText], "ar", box),
    ...wordRows(doc, [LABELS.slipText], "fr", box),
  ];
  drawRows(rows, top);
  let y = top + rows.reduce((sum, { height }) => sum + height, 0) + 20;
  for (const line of SLIP_LINES) y += blankLine(doc, LABELS[line], { ...box, y }, 34);
  blankLine(doc, LABELS.signature, { ...box, y: y + 10 }, 60);
}
