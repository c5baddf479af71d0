import type { CommuneRow } from "./row.ts";

export const LAAYOUNE_SAKIA_EL_HAMRA: readonly CommuneRow[] = [
  ["11.121.01.01", "municipality", "Boujdour", "بوجدور"],
  ["11.221.01.01", "municipality", "Es-Semara", "السمارة"],
  ["11.321.01.01", "municipality", "El Marsa", "المرسى"],
  ["11.321.01.03", "municipality", "Laâyoune", "العيون"],
  ["11.321.03", "cercle", "Laâyoune", "العيون"],
  ["11.321.03.01", "rural-commune", "Boukraa", "بوكراع"],
  ["11.321.03.03", "rural-commune", "Dcheira", "الدشيرة"],
  ["11.321.03.05", "rural-commune", "Foum El Oued", "فم الواد"],
  ["11.537.01.05", "municipality", "Tarfaya", "طرفاية"],
];
