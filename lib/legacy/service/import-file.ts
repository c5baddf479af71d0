import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { appendAudit } from "#lib/audit/index.ts";
import { dropScan, keepScan } from "#lib/files/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { type ImportedRow, importedRow } from "../core/index.ts";
import * as store from "../store/index.ts";

/** One row of the file with the line on which it stands; nothing where the line cannot be read. */
type RawRow = { line: number; row: Readonly<Record<string, unknown>> | undefined };

export type ImportRequest = {
  officeCode: string;
  /** Path of a `.csv` or `.jsonl` file in UTF-8. */
  file: string;
  /** Folder of the images that rows name; nothing where the file has none. */
  images?: string | undefined;
  isDryRun: boolean;
  onProgress?: (so: { read: number; of: number; taken: number; refused: number }) => void;
};

export type ImportResult = { batchId: string | null; taken: number; problems: readonly store.RowProblem[] };

const AT_ONCE = 500;

/**
 * Takes the acts of another system's database, portion by portion, each in one transaction that also writes how far the file was read: an import
 * that was killed goes on where it stood when it is started again with the same file. A dry run says the same problems and writes nothing.
 */
export async function importLegacyFile(request: ImportRequest): Promise<ImportResult> {
  const bytes = new Uint8Array(await readFile(request.file));
  const rows = rowsOf(request.file, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (request.isDryRun) return dryRun(request, rows);
  const name = basename(request.file);
  const { officeCode } = request;
  const begun = await asWorker(async (tx) =>
    ok(await store.beginBatch(tx, { id: uuidv7(), officeCode, name, sha256: sha256(bytes) })),
  );
  const batch = { id: begun, officeCode };
  let taken = 0;
  const problems: store.RowProblem[] = [];
  let at = (await asWorker(async (tx) => ok(await store.lockBatch(tx, batch.id)))).rowsRead;
  while (at < rows.length) {
    const done = await takePortion(request, batch, rows, at);
    at += done.read;
    taken += done.taken;
    problems.push(...done.problems);
    request.onProgress?.({ read: at, of: rows.length, taken, refused: problems.length });
  }
  await asWorker(async (tx) => {
    if ((await store.lockBatch(tx, batch.id)).status !== "running") return ok(null);
    await store.finishBatch(tx, batch.id);
    const subject = { kind: "legacyBatch", id: batch.id };
    await appendAudit(tx, { kind: "system" }, [
      { type: "legacy.batchImported", subject, detail: { rows: rows.length, office: officeCode } },
    ]);
    return ok(null);
  });
  return { batchId: batch.id, taken, problems };
}

type Portion = { read: number; taken: number; problems: readonly store.RowProblem[] };

async function takePortion(
  request: ImportRequest,
  batch: { id: string; officeCode: string },
  rows: readonly RawRow[],
  from: number,
): Promise<Portion> {
  const read = rows.slice(from, from + AT_ONCE).map(understood);
  const images = await keptImages(request, batch, read);
  return asWorker(async (tx) => {
    // another process with the same file may have come first
    const { rowsRead } = await store.lockBatch(tx, batch.id);
    if (rowsRead !== from) return ok({ read: rowsRead - from, taken: 0, problems: [] });
    const problems: store.RowProblem[] = [];
    const toTake: store.RowToTake[] = [];
    for (const { line, row } of read) {
      const image = row.ok ? row.value.image : "";
      if (!row.ok) problems.push(problemOf(line, row.error));
      else if (image !== "" && !images.has(image))
        problems.push({ line, code: "legacy.rowImageMissing", field: "image" });
      else toTake.push({ ...row.value, id: uuidv7(), line, imageSha256Hex: images.get(image) ?? null });
    }
    const taken = await store.insertImported(tx, batch, toTake);
    for (const { line } of toTake) {
      if (!taken.has(line)) problems.push({ line, code: "legacy.rowRepeated", field: null });
    }
    await store.advanceBatch(tx, batch.id, { read: read.length, taken: taken.size, problems });
    return ok({ read: read.length, taken: taken.size, problems });
  });
}

/** The same checks, and the rows that stand twice in the file itself; nothing is written. */
function dryRun({ onProgress }: ImportRequest, rows: readonly RawRow[]): ImportResult {
  const problems: store.RowProblem[] = [];
  const places = new Set<string>();
  for (const raw of rows) {
    const { line, row } = understood(raw);
    if (!row.ok) problems.push(problemOf(line, row.error));
    else {
      const { calendar, year, part, no, bis } = row.value.place;
      const place = JSON.stringify([row.value.kind, calendar, year, part, no, bis]);
      if (places.has(place)) problems.push({ line, code: "legacy.rowRepeated", field: null });
      places.add(place);
    }
  }
  const taken = rows.length - problems.length;
  onProgress?.({ read: rows.length, of: rows.length, taken, refused: problems.length });
  return { batchId: null, taken, problems };
}

function rowsOf(file: string, text: string): RawRow[] {
  if (!file.endsWith(".csv")) {
    const lines = text.split(/\r?\n/u).map((line, index) => ({ line: index + 1, text: line.trim() }));
    return lines.flatMap(({ line, text: json }) => (json === "" ? [] : [{ line, row: rowOfJson(json) }]));
  }
  const broken: RawRow[] = [];
  const records: { record: Record<string, unknown>; info: { lines: number } }[] = parse(text, {
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    delimiter: /^[^\r\n]*;/u.test(text) ? ";" : ",",
    skip_records_with_error: true,
    on_skip: (fault) => {
      broken.push({ line: Number(fault?.["lines"] ?? 1), row: undefined });
      return undefined;
    },
  });
  const whole = records.map(({ record, info }) => ({ line: info.lines, row: record }));
  return [...whole, ...broken].sort((one, other) => one.line - other.line);
}

function rowOfJson(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

function understood({ line, row }: RawRow): { line: number; row: Result<ImportedRow> } {
  return { line, row: row === undefined ? err({ code: "legacy.rowBroken" }) : importedRow(row) };
}

function problemOf(line: number, { code, params }: { code: string; params?: Record<string, string | number> }) {
  const field = params?.["field"];
  return { line, code, field: field === undefined ? null : String(field) };
}

/** The images of a portion by their names, each kept once for its batch whatever the number of acts on it. */
async function keptImages(
  { images }: ImportRequest,
  batch: { id: string; officeCode: string },
  rows: readonly { row: Result<ImportedRow> }[],
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  if (images === undefined) return kept;
  const names = new Set(rows.flatMap(({ row }) => (row.ok && row.value.image !== "" ? [row.value.image] : [])));
  for (const name of names) {
    const content = basename(name) === name ? await readFile(join(images, name)).catch(() => undefined) : undefined;
    if (content === undefined) continue;
    const digest = sha256(new Uint8Array(content));
    const isThere = await asWorker(async (tx) => ok(await store.hasBatchScan(tx, batch.id, digest)));
    if (!isThere) {
      const scan = await keepScan(new Uint8Array(content));
      if (!scan.ok) continue;
      const isWritten = await asWorker(async (tx) => ok(await store.insertBatchScan(tx, scan.value, batch)));
      if (!isWritten) await dropScan(scan.value);
    }
    kept.set(name, Buffer.from(digest).toString("hex"));
  }
  return kept;
}

async function asWorker<T>(work: Parameters<typeof inTransaction<T>>[2]): Promise<T> {
  const done = await inTransaction<T>("worker", {}, work);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
