/** One line of the file as it was written; `line` is its number in the file, counted from 1. */
export type RawTerritoryRow = {
  line: number;
  code: string;
  parent: string;
  level: string;
  kind: string;
  nameFr: string;
  nameAr: string;
};

export type ImportNote = { line: number; code: string; problem: string; params?: Record<string, string | number> };
