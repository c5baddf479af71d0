import { drawRows, gap } from "#lib/platform/pdf/index.ts";
import type { Bilingual, ConsularLetterPayload } from "../../../core/index.ts";
import type { BilingualFact } from "../../bilingual-rows.ts";
import { closeLetter, factRows, openLetter, wordRows } from "../../letter.ts";
import { LABELS } from "./labels.ts";

/** Draws the letter on one page of A4: to whom, who died and where it is registered, side by side, then the request in both languages. */
export function drawConsularLetter(payload: ConsularLetterPayload): Promise<Uint8Array> {
  const { reference, issuedAt, authority, officer, issuedOn } = payload;
  const head = { labels: LABELS, law: LABELS.law, authority };
  const { doc, box, top } = openLetter({ title: LABELS.title, reference, issuedAt, head });
  const table = doc.element("Table");
  const to: Bilingual = {
    ar: `${LABELS.to.ar} ${addressee(payload, "ar")}`,
    fr: `${LABELS.to.fr} : ${addressee(payload, "fr")}`,
  };
  const rows = [
    ...wordRows(doc, [to], "ar", box),
    ...wordRows(doc, [to], "fr", box),
    gap(6),
    ...factRows(doc, factsOf(payload), box, table),
    gap(10),
    ...wordRows(doc, [LABELS.body], "ar", box),
    gap(6),
    ...wordRows(doc, [LABELS.body], "fr", box),
  ];
  drawRows(rows, top + 2);
  closeLetter(doc, { labels: LABELS, officer, issuedOn }, 108);
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
