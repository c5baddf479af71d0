import {
  CEDAR,
  createPdf,
  drawRows,
  gap,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
} from "#lib/platform/pdf/index.ts";
import type { Bilingual, ConsularLetterPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { type BilingualFact, bilingualRow, CLOSE_ROWS } from "../../bilingual-rows.ts";
import { drawOfficerClosing } from "../../officer-closing.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 108;

/** Draws the letter on one page of A4: to whom, who died and where it is registered, side by side, then the request in both languages. */
export function drawConsularLetter(payload: ConsularLetterPayload): Promise<Uint8Array> {
  const { reference, issuedAt, officer, issuedOn } = payload;
  const { title } = LABELS;
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${reference}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: reference,
  });
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  let top = drawActHead(doc, { labels: LABELS, law: LABELS.law, authority: payload.authority }, { ...box, y: 36 }) + 22;
  const centred = { strong: true, align: "center" } as const;
  top += doc.paragraph([{ text: title.ar }], { ...box, y: top }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 3 }, french(13.5, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  const table = doc.element("Table");
  const rows = [
    ...wordsRows(doc, "ar", `${LABELS.to.ar} ${addressee(payload, "ar")}`),
    ...wordsRows(doc, "fr", `${LABELS.to.fr} : ${addressee(payload, "fr")}`),
    gap(6),
    ...factsOf(payload).map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS)),
    gap(10),
    ...wordsRows(doc, "ar", LABELS.body.ar),
    gap(6),
    ...wordsRows(doc, "fr", LABELS.body.fr),
  ];
  drawRows(rows, top + 8);
  drawOfficerClosing(
    doc,
    { labels: LABELS, officer, issuedOn },
    { edge: EDGE, y: FOOT - CLOSING + 6, height: CLOSING },
  );
  return doc.finish();
}

function addressee({ country }: ConsularLetterPayload, language: keyof Bilingual): string {
  return LABELS.addressee[language].replace("{country}", country[language]);
}

function factsOf(payload: ConsularLetterPayload): BilingualFact[] {
  const { subject, country, identity, bornOn, diedOn, place, act, reference } = payload;
  const numbered = (language: keyof Bilingual): string =>
    LABELS.actNumber[language].replace("{number}", String(act.number)).replace("{year}", String(act.year));
  return [
    { label: LABELS.subject, value: subject },
    { label: LABELS.country, value: country },
    ...(identity === undefined ? [] : [{ label: LABELS.identity, value: { ar: identity, fr: identity } }]),
    ...(bornOn === undefined ? [] : [{ label: LABELS.bornOn, value: bornOn }]),
    { label: LABELS.diedOn, value: diedOn },
    { label: LABELS.place, value: place },
    { label: LABELS.act, value: { ar: numbered("ar"), fr: numbered("fr") } },
    { label: LABELS.reference, value: { ar: reference, fr: reference } },
  ];
}

function wordsRows(doc: PdfDocument, language: keyof Bilingual, text: string): Row[] {
  const place = { x: EDGE, width: doc.width - 2 * EDGE, after: 3 };
  return paragraphRows(doc, [{ text }], place, language === "ar" ? arabic(12, 1.6) : french(10.5, 1.45));
}
