import type { Sex } from "./act-facts.ts";
import type { Clause } from "./act-text.ts";
import { AGREEMENT } from "./arabic-agreement.ts";
import { ARABIC_TWIN, arabicCounted } from "./arabic-counted.ts";
import { arabicOrdinal } from "./arabic-ordinal.ts";

type Twin = { sex: Sex; multiple?: { order: number; count: number } | undefined };

/** L36:27: «التوأم الأول», «التوأم الثاني», to the last. */
export function twinClause({ sex, multiple }: Twin): Clause {
  if (!multiple) return undefined;
  const order = arabicTwinOrder(multiple.order, sex);
  const among = multiple.count > 2 ? ` من بين ${arabicCounted(multiple.count, ARABIC_TWIN, "genitive")}` : "";
  return `و${AGREEMENT[sex].he} ${order}${among}`;
}

/** The words that an act gives to one of several children of one birth: «التوأم الأول»، «التوأم الأولى». */
export function arabicTwinOrder(order: number, sex: Sex): string {
  return `التوأم ${arabicOrdinal(order, sex === "male" ? "masculine" : "feminine", "nominative")}`;
}
