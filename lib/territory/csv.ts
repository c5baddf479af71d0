import { parse } from "csv-parse/sync";
import type { Result } from "#lib/kernel/result.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { RawTerritoryRow } from "./core/index.ts";

const COLUMNS = ["code", "parent", "level", "kind", "name_fr", "name_ar"] as const;

/** The text of a file, which must be UTF-8: any other encoding would spoil Arabic without a sign. */
export function decodeTerritoryFile(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\0", ""));
  } catch {
    return err({ code: "territory.importNotUtf8" });
  }
}

/**
 * Reads a territory file: CSV in UTF-8 whose first line names the columns code, parent, level, kind, name_fr, name_ar,
 * in any order, separated by commas, or by semicolons as French spreadsheets write them. Refuses with `territory.importMissingColumn` or `territory.importUnreadable` and its line.
 */
export function parseTerritoryCsv(text: string): Result<readonly RawTerritoryRow[]> {
  let brokenLine: number | undefined;
  const [header = [], ...body] = parse(text, {
    bom: true,
    delimiter: /^[^\r\n]*;/.test(text) ? ";" : ",",
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (broken) => {
      brokenLine ??= typeof broken?.["lines"] === "number" ? broken["lines"] : 0;
      return undefined;
    },
    on_record: (record: string[], { lines }) => [String(lines), ...record],
  });
  if (brokenLine !== undefined) return err({ code: "territory.importUnreadable", params: { line: brokenLine } });
  const places = COLUMNS.map((column) => header.indexOf(column));
  const missing = COLUMNS.find((_, at) => places[at] === -1);
  if (missing) return err({ code: "territory.importMissingColumn", params: { column: missing } });
  return ok(
    body.map((record) => {
      const [code = "", parent = "", level = "", kind = "", nameFr = "", nameAr = ""] = places.map(
        (place) => record[place]?.trim() ?? "",
      );
      return { line: Number(record[0]), code, parent, level, kind, nameFr, nameAr };
    }),
  );
}
