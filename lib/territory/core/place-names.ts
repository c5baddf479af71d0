import type { Territory, TerritoryKind } from "./types.ts";

/** The legal word before a name; a cercle and a region are not printed in acts. */
const WORDS: Partial<Record<TerritoryKind, { ar: string; fr: string }>> = {
  arrondissement: { ar: "مقاطعة", fr: "arrondissement" },
  municipality: { ar: "جماعة", fr: "commune" },
  "rural-commune": { ar: "جماعة", fr: "commune" },
  mechouar: { ar: "جماعة", fr: "commune" },
  prefecture: { ar: "عمالة", fr: "préfecture" },
  province: { ar: "إقليم", fr: "province" },
};

const VOWEL = /^[aeiouàâäéèêëîïôöùûü]/i;

/** «جماعة سيدي علال البحراوي، إقليم الخميسات», from a chain that runs from the smallest place to the region. */
export function printedPlaceAr(chain: readonly Territory[]): string {
  return chain.flatMap(({ kind, nameAr }) => (WORDS[kind] ? [`${WORDS[kind].ar} ${nameAr}`] : [])).join("، ");
}

/** « commune de Tiflet, province de Khémisset », from a chain that runs from the smallest place to the region. */
export function printedPlaceFr(chain: readonly Territory[]): string {
  return chain.flatMap(({ kind, nameFr }) => (WORDS[kind] ? [`${WORDS[kind].fr} ${ofName(nameFr)}`] : [])).join(", ");
}

/** « d'Agadir », « de Rabat ». */
function ofName(nameFr: string): string {
  return VOWEL.test(nameFr) ? `d'${nameFr}` : `de ${nameFr}`;
}
