import { suspicionOf } from "./arabic-suspicion.ts";
import { cityCodeOf, codeSuitsLevel, isTerritoryCode, trimCode } from "./code.ts";
import type { ImportNote, RawTerritoryRow } from "./raw-row.ts";
import type { TerritoryTree } from "./tree.ts";
import type { Territory, TerritoryKind, TerritoryLevel } from "./types.ts";

type ComparedField = "parent" | "kind" | "nameAr" | "nameFr";
export type ChangedTerritory = { before: Territory; after: Territory; fields: readonly ComparedField[] };

/** A centre is a built-up place inside a commune, not a commune: it is kept apart. */
export type Centre = { code: string; communeCode: string; nameAr: string; nameFr: string };

/** What loading the file would do, shown before anything is loaded. Errors leave their row out, warnings do not. */
export type ImportPreview = {
  added: readonly Territory[];
  changed: readonly ChangedTerritory[];
  unchanged: readonly Territory[];
  centres: readonly Centre[];
  errors: readonly ImportNote[];
  warnings: readonly ImportNote[];
};

/** How the kinds of the file are called here, and the level each one really has. */
const KINDS: Readonly<Record<string, { kind: TerritoryKind; level: TerritoryLevel; writtenLevel: string }>> = {
  region: { kind: "region", level: "region", writtenLevel: "region" },
  prefecture: { kind: "prefecture", level: "province", writtenLevel: "province" },
  province: { kind: "province", level: "province", writtenLevel: "province" },
  cercle: { kind: "cercle", level: "cercle", writtenLevel: "cercle" },
  municipality: { kind: "municipality", level: "commune", writtenLevel: "commune" },
  rural_commune: { kind: "rural-commune", level: "commune", writtenLevel: "commune" },
  arrondissement: { kind: "arrondissement", level: "arrondissement", writtenLevel: "commune" },
};

const PARENT_LEVELS: Readonly<Record<TerritoryLevel, readonly TerritoryLevel[]>> = {
  region: [],
  province: ["region"],
  cercle: ["province"],
  commune: ["cercle", "province"],
  arrondissement: ["commune", "province"],
};

const DEPTH: readonly TerritoryLevel[] = ["region", "province", "cercle", "commune", "arrondissement"];
const LETTER = /\p{L}/u;
const COMPARED = ["parent", "kind", "nameAr", "nameFr"] as const satisfies readonly ComparedField[];

type Candidate = { row: RawTerritoryRow; territory: Territory };

/**
 * Compares the rows of a territory file with what is known. Takes parsed rows in any order and the present tree;
 * touches nothing. Each refused row is an error with its line: unknown or unfit parent, repeated code, code or level
 * that does not exist, missing name. A name in doubtful Arabic is accepted with a warning; a cercle without a name is
 * skipped with a warning and its communes go to its province.
 */
export function previewImport(rows: readonly RawTerritoryRow[], existing: TerritoryTree): ImportPreview {
  const errors: ImportNote[] = [];
  const warnings: ImportNote[] = [];
  const candidates: Candidate[] = [];
  const centreRows: RawTerritoryRow[] = [];
  const namelessCercles = new Map<string, string>();
  const seen = new Map<string, number>();

  for (const written of rows) {
    const row = { ...written, code: trimCode(written.code), parent: trimCode(written.parent) };
    const earlier = seen.get(row.code);
    if (earlier !== undefined) {
      errors.push(noteOn(row, "territory.importDuplicateCode", { code: row.code, earlier }));
      continue;
    }
    seen.set(row.code, row.line);
    if (row.kind === "centre") centreRows.push(row);
    else if (row.kind === "cercle" && !LETTER.test(row.nameFr)) {
      namelessCercles.set(row.code, row.parent);
      warnings.push(noteOn(row, "territory.importNamelessCercle"));
    } else {
      const candidate = candidateOf(row);
      if ("problem" in candidate) errors.push(candidate);
      else candidates.push(candidate);
    }
  }

  const accepted = new Map<string, Territory>();
  const known = (code: string) => accepted.get(code) ?? existing.get(code);
  for (const { row, territory } of byDepth(candidates)) {
    const parent = parentFor(territory, namelessCercles, existing);
    const problem = parentProblem(territory, parent, known);
    if (problem) {
      errors.push(noteOn(row, problem, { parent: parent ?? "" }));
      continue;
    }
    const suspicion = suspicionOf(territory.nameAr, territory.nameFr);
    if (suspicion && existing.get(territory.code)?.nameAr !== territory.nameAr) {
      warnings.push({ line: row.line, code: row.code, problem: suspicion, params: { name: territory.nameAr } });
    }
    accepted.set(territory.code, { ...territory, parent });
  }

  const centres: Centre[] = [];
  for (const row of centreRows) {
    const communeCode = row.code.split(".").slice(0, 4).join(".");
    if (known(communeCode)) centres.push(centreOf(row, communeCode));
    else errors.push(noteOn(row, "territory.importUnknownParent", { parent: communeCode }));
  }
  const sorted = (notes: ImportNote[]) => notes.sort((a, b) => a.line - b.line);
  return { ...compared([...accepted.values()], existing), centres, errors: sorted(errors), warnings: sorted(warnings) };
}

function candidateOf(row: RawTerritoryRow): Candidate | ImportNote {
  const meaning = KINDS[row.kind];
  if (!isTerritoryCode(row.code)) return noteOn(row, "territory.importBadCode");
  if (!meaning || meaning.writtenLevel !== row.level)
    return noteOn(row, "territory.importBadLevel", { level: row.level, kind: row.kind });
  if (!codeSuitsLevel(row.code, meaning.level)) return noteOn(row, "territory.importBadCode");
  const nameAr = cleaned(row.nameAr);
  const nameFr = cleaned(row.nameFr).replace(/^Préfecture d'arrondissements? /i, "");
  if (!LETTER.test(nameAr) || !LETTER.test(nameFr)) return noteOn(row, "territory.importEmptyName");
  const isUrbanCercle = meaning.kind === "cercle" && row.code.split(".").length === 4;
  const kind = isUrbanCercle ? "prefecture-of-arrondissements" : meaning.kind;
  const parent = row.parent === "" ? null : row.parent;
  return { row, territory: { code: row.code, parent, level: meaning.level, kind, nameAr, nameFr } };
}

/** The file hangs arrondissements on their prefecture: where we know their city, they belong to it. */
function parentFor(
  territory: Territory,
  nameless: ReadonlyMap<string, string>,
  existing: TerritoryTree,
): string | null {
  if (territory.parent === null) return null;
  const city = cityCodeOf(territory.code);
  if (territory.level === "arrondissement" && existing.get(city)?.level === "commune") return city;
  return nameless.get(territory.parent) ?? territory.parent;
}

function parentProblem(
  territory: Territory,
  parentCode: string | null,
  known: (code: string) => Territory | undefined,
): string | undefined {
  if (parentCode === null) return territory.level === "region" ? undefined : "territory.importUnknownParent";
  const parent = known(parentCode);
  if (!parent) return "territory.importUnknownParent";
  const isFit = PARENT_LEVELS[territory.level].includes(parent.level) && territory.code.startsWith(`${parentCode}.`);
  return isFit ? undefined : "territory.importUnfitParent";
}

function compared(accepted: readonly Territory[], existing: TerritoryTree) {
  const added: Territory[] = [];
  const changed: ChangedTerritory[] = [];
  const unchanged: Territory[] = [];
  for (const territory of accepted) {
    const before = existing.get(territory.code);
    if (!before) {
      added.push(territory);
      continue;
    }
    // The file calls a méchouar a municipality: the finer word stays.
    const kind = before.kind === "mechouar" && territory.kind === "municipality" ? before.kind : territory.kind;
    const after = { ...before, ...territory, kind };
    const fields = COMPARED.filter((field) => before[field] !== after[field]);
    if (fields.length > 0) changed.push({ before, after, fields });
    else unchanged.push(before);
  }
  return { added, changed, unchanged };
}

function centreOf(row: RawTerritoryRow, communeCode: string): Centre {
  const nameFr = cleaned(row.nameFr).replace(/^Centre\s*:\s*/i, "");
  return { code: row.code, communeCode, nameAr: cleaned(row.nameAr), nameFr };
}

function byDepth(candidates: readonly Candidate[]): readonly Candidate[] {
  return DEPTH.flatMap((level) => candidates.filter(({ territory }) => territory.level === level));
}

/** Spaces, direction marks, tatweel, Persian letters and printed letter forms are put right without a word. */
function cleaned(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640]/g, "")
    .replace(/ی/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/[’ʼ]/g, "'")
    .replace(/\s*-\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

function noteOn(row: RawTerritoryRow, problem: string, params?: ImportNote["params"]): ImportNote {
  return { line: row.line, code: row.code, problem, ...(params && { params }) };
}
