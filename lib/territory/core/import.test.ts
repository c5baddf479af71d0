import { describe, expect, it } from "vitest";
import { TERRITORIES } from "../../../prisma/seed/territory/index.ts";
import { suspicionOf } from "./arabic-suspicion.ts";
import { previewImport } from "./import.ts";
import type { RawTerritoryRow } from "./raw-row.ts";
import { treeOf } from "./tree.ts";

type Line = [code: string, parent: string, level: string, kind: string, nameFr: string, nameAr: string];

function rowsOf(...lines: Line[]): readonly RawTerritoryRow[] {
  return lines.map(([code, parent, level, kind, nameFr, nameAr], at) => ({
    line: at + 2,
    code,
    parent,
    level,
    kind,
    nameFr,
    nameAr,
  }));
}

const REGION: Line = ["04.", "", "region", "region", "Rabat-Salé-Kénitra", "الرباط - سلا - القنيطرة"];
const PROVINCE: Line = ["04.291.", "04.", "province", "province", "Khémisset", "الخميسات"];
const CERCLE: Line = ["04.291.05.", "04.291.", "cercle", "cercle", "Oulmès", "أولماس"];
const COMMUNE: Line = ["04.291.05.11.", "04.291.05.", "commune", "rural_commune", "Oulmès", "أولماس"];
const nothing = treeOf([]);
const problems = (notes: readonly { line: number; problem: string }[]) =>
  notes.map(({ line, problem }) => [line, problem]);

describe("the preview of a territory file", () => {
  it("accepts a whole branch in any order and drops the last dot of the codes", () => {
    const preview = previewImport(rowsOf(COMMUNE, CERCLE, PROVINCE, REGION), nothing);
    expect(preview.errors).toEqual([]);
    expect(preview.added.map(({ code, parent }) => [code, parent])).toEqual([
      ["04", null],
      ["04.291", "04"],
      ["04.291.05", "04.291"],
      ["04.291.05.11", "04.291.05"],
    ]);
    expect(preview.added.at(-1)).toMatchObject({ level: "commune", kind: "rural-commune", nameAr: "أولماس" });
  });

  it("loaded twice changes nothing the second time", () => {
    const rows = rowsOf(REGION, PROVINCE, CERCLE, COMMUNE);
    const second = previewImport(rows, treeOf(previewImport(rows, nothing).added));
    expect([second.added.length, second.changed.length, second.unchanged.length]).toEqual([0, 0, 4]);
  });

  it("shows what would change, field by field, and keeps what the file does not say", () => {
    const existing = treeOf(TERRITORIES);
    const changed = previewImport(
      rowsOf(["04.421.", "04.", "province", "prefecture", "Rabat", "رباط"]),
      existing,
    ).changed;
    expect(changed).toHaveLength(1);
    expect(changed[0]?.fields).toEqual(["nameAr"]);
    expect(changed[0]?.after.iso).toBe("MA-RAB");
  });

  it("leaves an arrondissement in its city and a méchouar a méchouar", () => {
    const rows = rowsOf(
      ["04.421.01.05.", "04.421.", "commune", "arrondissement", "Hassan", "حسان"],
      ["04.421.01.07.", "04.421.", "commune", "municipality", "Touarga", "تواركة"],
    );
    expect(
      previewImport(rows, treeOf(TERRITORIES))
        .unchanged.map(({ code }) => code)
        .sort(),
    ).toEqual(["04.421.01.05", "04.421.01.07"]);
  });

  it("refuses a row with its line and its reason, and what hangs on it", () => {
    const preview = previewImport(
      rowsOf(
        REGION,
        ["04.291.", "04.", "district", "province", "Khémisset", "الخميسات"],
        CERCLE,
        REGION,
        ["4.28.", "04.", "province", "province", "Kénitra", "القنيطرة"],
        ["04.441.", "04.", "province", "prefecture", "Salé", " "],
        ["04.481.", "05.", "province", "province", "Sidi Kacem", "سيدي قاسم"],
        ["04.491.", "", "province", "province", "Sidi Slimane", "سيدي سليمان"],
      ),
      treeOf([{ code: "05", parent: null, level: "region", kind: "region", nameAr: "جهة", nameFr: "Région" }]),
    );
    expect(problems(preview.errors)).toEqual([
      [3, "territory.importBadLevel"],
      [4, "territory.importUnknownParent"],
      [5, "territory.importDuplicateCode"],
      [6, "territory.importBadCode"],
      [7, "territory.importEmptyName"],
      [8, "territory.importUnfitParent"],
      [9, "territory.importUnknownParent"],
    ]);
    expect(preview.added.map(({ code }) => code)).toEqual(["04"]);
  });

  it("keeps a centre apart: it is a place of a commune, not a commune", () => {
    const centre: Line = ["04.291.05.11.3.", "04.291.05.", "commune", "centre", "Centre: Oulmès", "أولماس"];
    const preview = previewImport(rowsOf(REGION, PROVINCE, CERCLE, COMMUNE, centre), nothing);
    expect(preview.centres).toEqual([
      { code: "04.291.05.11.3", communeCode: "04.291.05.11", nameAr: "أولماس", nameFr: "Oulmès" },
    ]);
    expect(preview.added).toHaveLength(4);
    expect(problems(previewImport(rowsOf(centre), nothing).errors)).toEqual([[2, "territory.importUnknownParent"]]);
  });

  it("gives the communes of a cercle without a name to their province", () => {
    const nameless: Line = ["04.291.05.", "04.291.", "cercle", "cercle", "-", "دائرة -"];
    const preview = previewImport(rowsOf(REGION, PROVINCE, nameless, COMMUNE), nothing);
    expect(problems(preview.warnings)).toEqual([[4, "territory.importNamelessCercle"]]);
    expect(preview.added.at(-1)?.parent).toBe("04.291");
  });

  it("accepts a doubtful Arabic name with a warning, unless it is the name already in use", () => {
    const doubtful: Line = ["04.291.05.11.", "04.291.05.", "commune", "rural_commune", "Oulmès", "مركز الذي: أولماس"];
    const preview = previewImport(rowsOf(REGION, PROVINCE, CERCLE, doubtful), nothing);
    expect(problems(preview.warnings)).toEqual([[5, "territory.importForeignCharacters"]]);
    expect(previewImport(rowsOf(doubtful), treeOf(preview.added)).warnings).toEqual([]);
  });

  it("puts tatweel, Persian letters, direction marks and loose hyphens right by itself", () => {
    const preview = previewImport(
      rowsOf(["12.", "", "region", "region", "Dakhla - Oued Ed-Dahab", "\u200fالـداخلة - وادی الذهب"]),
      nothing,
    );
    expect(preview.added[0]).toMatchObject({ nameAr: "الداخلة-وادي الذهب", nameFr: "Dakhla-Oued Ed-Dahab" });
    expect(preview.warnings).toEqual([]);
  });
});

describe("an Arabic place name", () => {
  it.each([
    ["Tiddas", "Tiddas", "territory.importForeignCharacters"],
    ["تيدّاس", "Tiddas", "territory.importForeignCharacters"],
    ["ألجبهة", "Jebha", "territory.importMachineMade"],
    ["مدينة أكادير", "Agadir", "territory.importMachineMade"],
    ["السائدة الخير", "Mers El Kheir", "territory.importNamesDiffer"],
    ["الشق عين", "Aïn Chock", "territory.importNamesDiffer"],
  ])("%s for %s deserves a second look", (nameAr, nameFr, problem) => {
    expect(suspicionOf(nameAr, nameFr)).toBe(problem);
  });

  it.each([
    ["مرس الخير", "Mers El Kheir"],
    ["عين الشق", "Aïn Chock"],
    ["الزحيليڭة", "Ezzhiliga"],
    ["القنيطرة", "Kénitra"],
  ])("%s for %s does not", (nameAr, nameFr) => {
    expect(suspicionOf(nameAr, nameFr)).toBeUndefined();
  });
});
