import { parse } from "csv-parse/sync";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { type Cells, type Column, INSTITUTION_COLUMNS, type FileKind, NOTE_COLUMNS } from "../core/index.ts";

/** One row of a file with the number of its line, as a spreadsheet shows it. */
export type FileRow = { line: number; cells: Cells };

/** The text of a file, which must be UTF-8: any other encoding would spoil Arabic without a sign. */
export function decodeFile(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\0", ""));
  } catch {
    return err({ code: "institution.fileNotUtf8" });
  }
}

/**
 * Reads a file of births or deaths: CSV whose first line names the columns in French or in Arabic, in any order, separated by semicolons
 * or commas. Refuses a column that is missing, one that is not known, and a line that breaks off, with its number.
 */
export function readRows(kind: FileKind, text: string): Result<readonly FileRow[]> {
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
  if (brokenLine !== undefined) return err({ code: "institution.fileBroken", params: { line: brokenLine } });
  const columns = INSTITUTION_COLUMNS[kind];
  const named = header.slice(1).map((name) => columnNamed(columns, name));
  const unknown = header.slice(1).find((name, at) => named[at] === undefined && !saysNothing(name));
  if (unknown !== undefined)
    return err({ code: "institution.columnUnknown", params: { column: unknown.trim().slice(0, 40) } });
  const missing = columns.find((column) => column.isRequired === true && !named.includes(column));
  if (missing) return err({ code: "institution.columnMissing", params: { column: `${missing.fr} / ${missing.ar}` } });
  return ok(
    body
      .map((record) => ({ line: Number(record[0]), cells: cellsOf(named, record.slice(1)) }))
      .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== "")),
  );
}

function saysNothing(name: string): boolean {
  const notes: readonly string[] = [...NOTE_COLUMNS.fr, ...NOTE_COLUMNS.ar];
  return name.trim() === "" || notes.includes(name.trim().toLowerCase());
}

function columnNamed(columns: readonly Column[], name: string): Column | undefined {
  const wanted = name.trim().toLowerCase().replace(/\s+/g, "_");
  return columns.find(({ fr, ar }) => fr === wanted || ar === wanted);
}

function cellsOf(named: readonly (Column | undefined)[], record: readonly string[]): Cells {
  return Object.fromEntries(named.flatMap((column, at) => (column ? [[column.path, record[at] ?? ""]] : [])));
}

/** A file for spreadsheets: UTF-8 with its mark, semicolons, lines as Windows ends them. A cell cannot become a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("")}`;
}

function cellText(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The names of the columns in one language, as the first line of a file. */
export function headerIn(kind: FileKind, locale: Locale): readonly string[] {
  return INSTITUTION_COLUMNS[kind].map((column) => column[locale]);
}
