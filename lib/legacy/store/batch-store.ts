import type { KeptScan } from "#lib/files/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { ImportedRow } from "../core/index.ts";
import { orRefusal } from "./refusals.ts";

export type LegacyBatch = {
  id: string;
  name: string;
  status: "running" | "imported" | "signed";
  rowsRead: number;
  rowsTaken: number;
  rowsRefused: number;
  startedAt: Date;
  firstSignedBy: string | null;
  secondSignedBy: string | null;
};

/** The batches of an office, the newest first. */
export async function listBatches(tx: Tx, officeCode: string): Promise<LegacyBatch[]> {
  const rows = await tx.legacyBatch.findMany({ where: { officeCode }, orderBy: { startedAt: "desc" }, take: 50 });
  return rows.map(
    ({ id, name, status, rowsRead, rowsTaken, rowsRefused, startedAt, firstSignedBy, secondSignedBy }) => ({
      id,
      name,
      status: status === "signed" ? "signed" : status === "imported" ? "imported" : "running",
      rowsRead,
      rowsTaken,
      rowsRefused,
      startedAt,
      firstSignedBy,
      secondSignedBy,
    }),
  );
}

export type RowProblem = { line: number; code: string; field: string | null };

/** The rows of a batch that were not taken, by their line. */
export async function listRowProblems(tx: Tx, batchId: string, most: number): Promise<RowProblem[]> {
  return tx.legacyBatchError.findMany({
    where: { batchId },
    orderBy: { line: "asc" },
    take: most,
    select: { line: true, code: true, field: true },
  });
}

/** The batch of a file, begun where nobody began it. The same file of the same office is always the same batch. */
export async function beginBatch(
  tx: Tx,
  batch: { id: string; officeCode: string; name: string; sha256: Uint8Array },
): Promise<string> {
  await tx.$executeRaw`
    insert into legacy_batch (id, office_code, name, sha256, status)
    values (${batch.id}::uuid, ${batch.officeCode}, ${batch.name}, ${batch.sha256}, 'running') on conflict (office_code, sha256) do nothing`;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id::text from legacy_batch where office_code = ${batch.officeCode} and sha256 = ${batch.sha256}`;
  if (!row) throw new Error("a batch that was begun is not there");
  return row.id;
}

/** Locks a batch and says how far it came. */
export async function lockBatch(tx: Tx, id: string): Promise<{ status: string; rowsRead: number }> {
  const [row] = await tx.$queryRaw<{ status: string; rowsRead: number }[]>`
    select status, rows_read as "rowsRead" from legacy_batch where id = ${id}::uuid for update`;
  if (!row) throw new Error("a batch that was begun is not there");
  return row;
}

export type RowToTake = ImportedRow & { id: string; line: number; imageSha256Hex: string | null };

/** Writes rows in one statement; gives the lines that were taken. A place that an act has already is not taken a second time. */
export async function insertImported(
  tx: Tx,
  batch: { id: string; officeCode: string },
  rows: readonly RowToTake[],
): Promise<ReadonlySet<number>> {
  const taken = await tx.$queryRaw<{ line: number }[]>`
    insert into legacy_act (id, office_code, kind, calendar, year, part, no, bis, page, language, status, image_sha256, standing, batch_id, line)
    select r.id, ${batch.officeCode}, r.kind, r.place ->> 'calendar', (r.place ->> 'year')::int, r.place ->> 'part', (r.place ->> 'no')::int,
           r.place ->> 'bis', r.place ->> 'page', r.place ->> 'language', 'imported', decode(r."imageSha256Hex", 'hex'), r.readings,
           ${batch.id}::uuid, r.line
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (id uuid, kind text, place jsonb, readings jsonb, line int, "imageSha256Hex" text)
    on conflict do nothing returning line`;
  return new Set(taken.map(({ line }) => line));
}

/** Writes what was not taken and how far the batch came. */
export async function advanceBatch(
  tx: Tx,
  id: string,
  { read, taken, problems }: { read: number; taken: number; problems: readonly RowProblem[] },
): Promise<void> {
  await tx.$executeRaw`
    insert into legacy_batch_error (batch_id, line, code, field)
    select ${id}::uuid, p.line, p.code, p.field from jsonb_to_recordset(${JSON.stringify(problems)}::jsonb) as p (line int, code text, field text)`;
  await tx.$executeRaw`
    update legacy_batch set rows_read = rows_read + ${read}::int, rows_taken = rows_taken + ${taken}::int,
           rows_refused = rows_refused + ${problems.length}::int where id = ${id}::uuid`;
}

/** The whole file was read: two persons may sign it. */
export async function finishBatch(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    update legacy_batch set status = 'imported', finished_at = clock_timestamp() where id = ${id}::uuid and status = 'running'`;
}

/** One image of a batch, once whatever the number of its acts. */
export async function insertBatchScan(
  tx: Tx,
  scan: KeptScan,
  batch: { id: string; officeCode: string },
): Promise<boolean> {
  const written = await tx.$executeRaw`
    insert into legacy_scan (id, batch_id, office_code, sha256, mime, bytes, blob_key, wrapped_key, pages)
    values (${scan.id}::uuid, ${batch.id}::uuid, ${batch.officeCode}, ${scan.sha256}, ${scan.mime}, ${scan.bytes}::int, ${scan.blobKey},
            ${scan.wrappedKey}, ${JSON.stringify(scan.pages)}::jsonb)
    on conflict (batch_id, sha256) do nothing`;
  return written === 1;
}

export async function hasBatchScan(tx: Tx, batchId: string, sha256: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return (await tx.legacyScan.count({ where: { batchId, sha256 } })) > 0;
}

/** The first or the second signature under a batch. */
export function signBatch(tx: Tx, id: string): Promise<Result<{ turn: string }[]>> {
  return orRefusal(() => tx.$queryRaw<{ turn: string }[]>`select sign_legacy_batch(${id}::uuid) as turn`);
}
