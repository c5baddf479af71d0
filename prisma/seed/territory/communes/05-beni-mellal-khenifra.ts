import type { CommuneRow } from "./row.ts";

export const BENI_MELLAL_KHENIFRA: readonly CommuneRow[] = [
  ["05.081.01.01", "municipality", "Azilal", "أزيلال"],
  ["05.081.01.03", "municipality", "Demnate", "دمنات"],
  ["05.091.01.01", "municipality", "Béni Mellal", "بني ملال"],
  ["05.091.01.03", "municipality", "El Ksiba", "القصيبة"],
  ["05.091.01.07", "municipality", "Kasba Tadla", "قصبة تادلة"],
  ["05.091.01.13", "municipality", "Zaouiat Cheikh", "زاوية الشيخ"],
  ["05.255.01.05", "municipality", "Fquih Ben Salah", "الفقيه بن صالح"],
  ["05.255.01.09", "municipality", "Ouled Ayad", "أولاد عياد"],
  ["05.255.01.11", "municipality", "Souk Sebt Ouled Nemma", "سوق السبت أولاد النمة"],
  ["05.301.01.01", "municipality", "Khénifra", "خنيفرة"],
  ["05.301.01.05", "municipality", "M'Rirt", "مريرت"],
  ["05.311.01.01", "municipality", "Bejaad", "أبي الجعد"],
  ["05.311.01.03", "municipality", "Boujniba", "بوجنيبة"],
  ["05.311.01.05", "municipality", "Hattane", "حطان"],
  ["05.311.01.07", "municipality", "Khouribga", "خريبكة"],
  ["05.311.01.09", "municipality", "Oued Zem", "وادي زم"],
];
