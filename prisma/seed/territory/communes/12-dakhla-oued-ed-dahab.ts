import type { CommuneRow } from "./row.ts";

export const DAKHLA_OUED_ED_DAHAB: readonly CommuneRow[] = [
  ["12.066.01.03", "municipality", "Lagouira", "الكويرة"],
  ["12.066.03", "cercle", "Aousserd", "أوسرد"],
  ["12.066.03.05", "rural-commune", "Aousserd", "أوسرد"],
  ["12.066.05", "cercle", "Bir Gandouz", "بئر كندوز"],
  ["12.066.05.03", "rural-commune", "Bir Gandouz", "بئر كندوز"],
  ["12.391.01.01", "municipality", "Dakhla", "الداخلة"],
  ["12.391.09", "cercle", "El Argoub", "العركوب"],
  ["12.391.09.01", "rural-commune", "El Argoub", "العركوب"],
];
