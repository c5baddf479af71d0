import { CEDAR, cedarFrame, createPdf, khatam, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { Authority, Bilingual, Regime, RegisterAct, RegisterMinutesPayload } from "../../core/index.ts";
import { drawActHead } from "../act-head.ts";
import { arabic, french, isolated } from "../act-styles.ts";
import { numberPages } from "../page-numbers.ts";
import { drawMinutesPage } from "../register-minutes/v1/template.ts";
import { actsWriter } from "./acts.ts";
import { LABELS } from "./labels.ts";

/** What the cover of a printed register says. */
export type RegisterCover = {
  eventKind: "birth" | "death";
  regime: Regime;
  authority: Authority;
  year: number;
  held: { first: number; last: number };
  printed: { from: number; to: number };
  closedOn: Bilingual | null;
  head: string;
  issuedAt: Date;
  issuedOn: Bilingual;
};

const EDGE = 52;
const CENTRED = { align: "center" } as const;

/**
 * Draws a register, or a range of its numbers: a cover, every act in the order of its number with its mentions in the margin, the signed minutes
 * at the end. Acts are taken as they come, and between two of them other work has its turn.
 */
export async function drawRegisterBook(
  cover: RegisterCover,
  acts: AsyncIterable<RegisterAct>,
  minutes: Omit<RegisterMinutesPayload, "kind"> | undefined,
): Promise<Uint8Array> {
  const { eventKind, year, printed, issuedAt } = cover;
  const title = LABELS.title[eventKind];
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${year}, ${printed.from}-${printed.to}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: issuedAt,
    id: `${cover.authority.fr.at(-1) ?? ""} ${year}`,
  });
  drawCover(doc, cover);
  const office = { ar: cover.authority.ar.at(-1) ?? "", fr: cover.authority.fr.at(-1) ?? "" };
  const write = actsWriter(doc, {
    eventKind,
    running: { ar: `${title.ar} ${year} – ${office.ar}`, fr: `${title.fr} ${year} – ${office.fr}` },
  });
  for await (const act of acts) {
    write(act);
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (minutes) {
    doc.addPage();
    drawMinutesPage(doc, minutes);
  }
  numberPages(doc, "ar", 800);
  return doc.finish();
}

function drawCover(doc: PdfDocument, cover: RegisterCover): void {
  const { eventKind, regime, authority, year, held, printed, closedOn, head, issuedOn } = cover;
  const title = LABELS.title[eventKind];
  doc.addPage();
  cedarFrame(doc, 22);
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  drawActHead(doc, { labels: LABELS, law: LABELS.law[regime], authority }, { ...box, y: 44 });
  let top = 250;
  khatam(doc, doc.width / 2 - 26, top, 52);
  top += 74;
  top += doc.paragraph([{ text: title.ar }], { ...box, y: top }, arabic(34, 1.5, { strong: true, ...CENTRED }), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top }, french(20, 1.5, { strong: true, ...CENTRED }), "H1");
  const ofYear = [{ text: `${LABELS.year.ar} ` }, isolated(String(year), true)];
  top += doc.paragraph(ofYear, { ...box, y: top + 6 }, arabic(20, 1.6, CENTRED)) + 24;
  rule(doc, [EDGE + 120, top], [doc.width - EDGE - 120, top], CEDAR, 0.7);
  top += 16;
  const range = (from: number, to: number): Bilingual => ({
    ar: `${LABELS.range.ar} ${from} ${LABELS.range.arTo} ${to}`,
    fr: `${LABELS.range.fr} ${from} ${LABELS.range.frTo} ${to}`,
  });
  const state = closedOn
    ? { ar: `${LABELS.state.closed.ar} ${closedOn.ar}`, fr: `${LABELS.state.closed.fr} ${closedOn.fr}` }
    : LABELS.state.open;
  const of = (label: Bilingual, value: Bilingual): Bilingual => ({
    ar: `${label.ar}: ${value.ar}`,
    fr: `${label.fr} : ${value.fr}`,
  });
  for (const fact of [
    of(LABELS.held, range(held.first, held.last)),
    of(LABELS.numbers, range(printed.from, printed.to)),
    state,
    { ar: `${LABELS.printed.ar} ${issuedOn.ar}`, fr: `${LABELS.printed.fr} ${issuedOn.fr}` },
  ]) {
    top += doc.paragraph([{ text: fact.ar }], { ...box, y: top }, arabic(13, 1.6, CENTRED));
    top += doc.paragraph([{ text: fact.fr }], { ...box, y: top - 2 }, french(11, 1.4, CENTRED)) + 4;
  }
  const soft = { color: SHEET_VOID, ...CENTRED };
  top = 730;
  top += doc.paragraph([{ text: `${LABELS.head.ar} – ${LABELS.head.fr}` }], { ...box, y: top }, arabic(9.5, 1.5, soft));
  doc.paragraph([isolated(head)], { ...box, y: top }, french(9, 1.5, CENTRED));
}
