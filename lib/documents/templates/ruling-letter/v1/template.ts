import { gap, paragraphRows, type Row } from "#lib/platform/pdf/index.ts";
import type { RulingLetterPayload } from "../../../core/index.ts";
import { arabic, french } from "../../act-styles.ts";
import { drawLetter, factRows } from "../../letter.ts";
import { LABELS } from "./labels.ts";

/** Draws a letter on a request about an act: the facts side by side, then what follows from them in Arabic and in French. */
export function drawRulingLetter(payload: RulingLetterPayload): Promise<Uint8Array> {
  const { letter, reference, regime, issuedAt, authority, facts, words, officer, issuedOn } = payload;
  const told = [{ label: LABELS.reference, value: { ar: reference, fr: reference } }, ...facts];
  return drawLetter({
    ...{ title: LABELS.title[letter], reference, issuedAt },
    head: { labels: LABELS, law: LABELS.law[regime], authority },
    rows: (doc, box) => {
      const said = (language: "ar" | "fr"): Row[] => {
        const style = language === "ar" ? arabic(11.5, 1.6) : french(10, 1.4);
        return words.flatMap((one) => paragraphRows(doc, [{ text: one[language] }], { ...box, after: 3 }, style));
      };
      return [...factRows(doc, told, box), gap(8), ...said("ar"), gap(6), ...said("fr")];
    },
    closing: { labels: LABELS, officer, issuedOn },
    closingHeight: 140,
  });
}
