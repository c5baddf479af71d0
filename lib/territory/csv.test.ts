import { describe, expect, it } from "vitest";
import { previewImport, treeOf } from "./core/index.ts";
import { decodeTerritoryFile, parseTerritoryCsv } from "./csv.ts";

const FILE = `\ufeffcode,parent,level,kind,name_fr,name_ar
04.,,region,region,Rabat-Salé-Kénitra,الرباط - سلا - القنيطرة

04.421.,04.,province,prefecture,"Rabat",الرباط
`;

describe("a territory file", () => {
  it("is read with the number of each line, and goes straight to the preview", () => {
    const rows = parseTerritoryCsv(FILE);
    if (!rows.ok) throw new Error(rows.error.code);
    expect(rows.value.map(({ line, code }) => [line, code])).toEqual([
      [2, "04."],
      [4, "04.421."],
    ]);
    expect(previewImport(rows.value, treeOf([])).added.map(({ nameFr }) => nameFr)).toEqual([
      "Rabat-Salé-Kénitra",
      "Rabat",
    ]);
  });

  it("may have its columns in another order, and short lines", () => {
    const rows = parseTerritoryCsv("name_ar,code,parent,kind,level,name_fr\nالرباط,04.421.,04.,prefecture\n");
    expect(rows).toEqual({
      ok: true,
      value: [{ line: 2, code: "04.421.", parent: "04.", level: "", kind: "prefecture", nameFr: "", nameAr: "الرباط" }],
    });
  });

  it("is refused when a column is missing", () => {
    expect(parseTerritoryCsv("code,parent,level,kind,name_fr\n")).toEqual({
      ok: false,
      error: { code: "territory.importMissingColumn", params: { column: "name_ar" } },
    });
    expect(parseTerritoryCsv("").ok).toBe(false);
  });

  it("is refused with its line when a quotation mark never closes", () => {
    const answer = parseTerritoryCsv('code,parent,level,kind,name_fr,name_ar\n04.,,region,region,"Rabat,الرباط\n');
    expect(answer).toMatchObject({ ok: false, error: { code: "territory.importUnreadable" } });
  });

  it("may be separated by semicolons, as French spreadsheets write it", () => {
    const rows = parseTerritoryCsv(
      "code;parent;level;kind;name_fr;name_ar\n04.421.;04.;province;prefecture;Rabat, capitale;الرباط\n",
    );
    expect(rows).toMatchObject({ ok: true, value: [{ code: "04.421.", nameFr: "Rabat, capitale", nameAr: "الرباط" }] });
  });

  it("is refused in another encoding than UTF-8", () => {
    expect(decodeTerritoryFile(new TextEncoder().encode("سلا"))).toEqual({ ok: true, value: "سلا" });
    expect(decodeTerritoryFile(new Uint8Array([0xd3, 0xe1, 0xc7]))).toEqual({
      ok: false,
      error: { code: "territory.importNotUtf8" },
    });
  });
});
