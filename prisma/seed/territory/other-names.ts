/** Spellings in use beside the official ones, by code: for searching only, never printed. */
export const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["01.511.01", ["Tangier", "طنجا"]],
  ["01.573.01.05", ["Rincon", "Mdiek"]],
  ["02.251.01.03", ["Figuig", "فكيك"]],
  ["02.265.01.03", ["غرسيف", "كرسيف"]],
  ["03.231.01", ["Fez"]],
  ["04.281.01.05", ["Mehdia"]],
  ["05.311.01.01", ["Boujad", "بجعد"]],
  ["06.141.01", ["Casa", "Dar El Beida", "كازا", "كازابلانكا"]],
  ["06.117.01.07", ["Gara", "الغارة"]],
  ["07.211.01.05", ["Mogador"]],
  ["07.351.01.05", ["كيليز", "جيليز"]],
  ["07.427.01.01", ["Benguerir", "بن جرير"]],
  ["08.201.01.13", ["Rissani", "الريصاني"]],
  ["10.261.01.03", ["Goulmim", "Goulimine"]],
  ["12.391.01.01", ["Villa Cisneros"]],
]);
