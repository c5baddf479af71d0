import type { CommuneRow } from "./row.ts";

export const GUELMIM_OUED_NOUN: readonly CommuneRow[] = [
  ["10.071.01.01", "municipality", "Assa", "آسا"],
  ["10.071.01.03", "municipality", "Zag", "الزاك"],
  ["10.261.01.01", "municipality", "Bouizakarne", "بويزكارن"],
  ["10.261.01.03", "municipality", "Guelmim", "كلميم"],
  ["10.473.01.01", "municipality", "Lakhsas", "لخصاص"],
  ["10.473.01.03", "municipality", "Sidi Ifni", "سيدي إفني"],
  ["10.521.01.01", "municipality", "Tan-Tan", "طانطان"],
  ["10.521.01.03", "municipality", "El Ouatia", "الوطية"],
];
