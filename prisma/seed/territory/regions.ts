/** Code of the High Commission for Planning, ISO 3166-2, French name, Arabic name. */
export const REGIONS = [
  ["01", "MA-01", "Tanger-Tétouan-Al Hoceïma", "طنجة-تطوان-الحسيمة"],
  ["02", "MA-02", "L'Oriental", "الشرق"],
  ["03", "MA-03", "Fès-Meknès", "فاس-مكناس"],
  ["04", "MA-04", "Rabat-Salé-Kénitra", "الرباط-سلا-القنيطرة"],
  ["05", "MA-05", "Béni Mellal-Khénifra", "بني ملال-خنيفرة"],
  ["06", "MA-06", "Casablanca-Settat", "الدار البيضاء-سطات"],
  ["07", "MA-07", "Marrakech-Safi", "مراكش-آسفي"],
  ["08", "MA-08", "Drâa-Tafilalet", "درعة-تافيلالت"],
  ["09", "MA-09", "Souss-Massa", "سوس-ماسة"],
  ["10", "MA-10", "Guelmim-Oued Noun", "كلميم-واد نون"],
  ["11", "MA-11", "Laâyoune-Sakia El Hamra", "العيون-الساقية الحمراء"],
  ["12", "MA-12", "Dakhla-Oued Ed-Dahab", "الداخلة-وادي الذهب"],
] as const;
