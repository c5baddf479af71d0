import type { Tx } from "#lib/platform/db.ts";
import { isFileRefusal, type Upload, UPLOAD_STATUSES, type UploadStatus } from "./core/index.ts";

/** What the checking of one file needs to know of it; a removed one is not found. */
export type Original = {
  id: string;
  status: UploadStatus;
  refusal: string | null;
  sha256: Uint8Array;
  blobKey: string;
  wrappedKey: Uint8Array;
};

export type NewUpload = {
  id: string;
  declarationId: string | null;
  sendingId?: string;
  requestId?: string;
  documentKind: string;
  fileName: string;
  mime: string;
  bytes: number;
  sha256: Uint8Array<ArrayBuffer>;
  blobKey: string;
  wrappedKey: Uint8Array<ArrayBuffer>;
  createdAt: Date;
};

/** The file that a document was sent with: a declaration, or a request for a document. */
export type UploadOwner = { declarationId: string } | { requestId: string };

/** A declaration may be named by its id alone. */
function ownerColumns(owner: UploadOwner | string): UploadOwner {
  if (typeof owner === "string") return { declarationId: owner };
  return "requestId" in owner ? { requestId: owner.requestId } : { declarationId: owner.declarationId };
}

export type NewPage = { n: number; width: number; height: number; bytes: number; blobKey: string };

/** The documents of one file that were not removed, the oldest first. */
export async function listUploads(tx: Tx, owner: UploadOwner | string): Promise<Upload[]> {
  const where = { ...ownerColumns(owner), removedAt: null };
  const rows = await tx.upload.findMany({ where, orderBy: { id: "asc" } });
  const pages = await tx.pageImage.findMany({
    where: { uploadId: { in: rows.map(({ id }) => id) } },
    orderBy: { n: "asc" },
    select: { uploadId: true, n: true, width: true, height: true },
  });
  return rows.map((row) => ({
    id: row.id,
    documentKind: row.documentKind,
    fileName: row.fileName,
    mime: row.mime,
    bytes: row.bytes,
    sha256Hex: Buffer.from(row.sha256).toString("hex"),
    status: statusOf(row.status),
    refusal: isFileRefusal(row.refusal) ? row.refusal : null,
    pages: pages.filter(({ uploadId }) => uploadId === row.id).map(({ n, width, height }) => ({ n, width, height })),
    createdAt: row.createdAt,
  }));
}

/** The kinds of document that a file has now, none of them refused. */
export async function listSentKinds(tx: Tx, owner: UploadOwner | string): Promise<string[]> {
  const where = { ...ownerColumns(owner), removedAt: null, status: { not: "refused" } };
  const rows = await tx.upload.findMany({ where, distinct: ["documentKind"], select: { documentKind: true } });
  return rows.map(({ documentKind }) => documentKind);
}

/** The same kinds, each with the first time that it was there: one that was replaced since does not come later. */
export async function listFirstSent(tx: Tx, declarationId: string): Promise<{ kind: string; at: Date }[]> {
  return tx.$queryRaw`
    select document_kind as kind, min(created_at) as at from upload
     where declaration_id = ${declarationId}::uuid and status <> 'refused'
     group by document_kind having bool_or(removed_at is null)`;
}

/** How many documents a file has now, and how many and how large all that was ever sent for it. */
export async function countUploads(tx: Tx, owner: UploadOwner): Promise<{ live: number; ever: number; bytes: number }> {
  const where = ownerColumns(owner);
  const live = await tx.upload.count({ where: { ...where, removedAt: null } });
  const { _count: ever, _sum } = await tx.upload.aggregate({
    where,
    _count: true,
    _sum: { bytes: true },
  });
  return { live, ever, bytes: _sum.bytes ?? 0 };
}

export async function insertUpload(tx: Tx, upload: NewUpload): Promise<void> {
  await tx.upload.create({ data: { ...upload, status: "quarantined" }, select: { id: true } });
}

/** The scan that came with what a court sent, if it did, and what its check said of it. */
export async function findOfSending(tx: Tx, sendingId: string): Promise<SentScan | undefined> {
  const row = await tx.upload.findFirst({ where: { sendingId, removedAt: null }, orderBy: { id: "desc" } });
  if (!row) return undefined;
  const pages = await tx.pageImage.count({ where: { uploadId: row.id } });
  return {
    id: row.id,
    sha256Hex: Buffer.from(row.sha256).toString("hex"),
    status: statusOf(row.status),
    fileName: row.fileName,
    pages,
  };
}

export type SentScan = { id: string; sha256Hex: string; status: UploadStatus; fileName: string; pages: number };

/** Asks the worker to check a file, unless it was checked before `at`. */
export async function enqueueCheck(tx: Tx, uploadId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    select enqueue_job('check-upload', ${JSON.stringify({ uploadId })}::jsonb, ${`check-upload:${uploadId}`}, ${at}::timestamptz)`;
}

/** Marks one document of this file and kind as removed. False when there is none. */
export async function markRemoved(
  tx: Tx,
  upload: UploadOwner & { id: string; documentKind: string },
  at: Date,
): Promise<boolean> {
  const where = { ...upload, removedAt: null };
  const { count } = await tx.upload.updateMany({ where, data: { removedAt: at } });
  return count === 1;
}

export async function findOriginal(tx: Tx, id: string): Promise<Original | undefined> {
  const row = await tx.upload.findFirst({ where: { id, removedAt: null } });
  return row ? { ...row, status: statusOf(row.status) } : undefined;
}

/** Locks the row until the end of the transaction, then reads it. */
export async function lockOriginal(tx: Tx, id: string): Promise<Original | undefined> {
  await tx.$queryRaw<unknown[]>`select 1 from upload where id = ${id}::uuid for update`;
  return findOriginal(tx, id);
}

export async function saveVerdict(
  tx: Tx,
  id: string,
  verdict: { status: UploadStatus; refusal: string | null; pages: readonly NewPage[] },
): Promise<void> {
  const { pages, ...columns } = verdict;
  await tx.upload.update({ where: { id }, data: columns, select: { id: true } });
  await tx.pageImage.createMany({ data: pages.map((page) => ({ ...page, uploadId: id })) });
}

/** Where one picture lies and the key of its file; only of a clean document that was not removed. */
export async function findPage(
  tx: Tx,
  page: { declarationId?: string; requestId?: string; uploadId: string; n: number },
): Promise<{ blobKey: string; wrappedKey: Uint8Array } | undefined> {
  const upload = await tx.upload.findFirst({
    where: {
      id: page.uploadId,
      status: "clean",
      removedAt: null,
      ...(page.declarationId !== undefined && { declarationId: page.declarationId }),
      ...(page.requestId !== undefined && { requestId: page.requestId }),
    },
    select: { wrappedKey: true },
  });
  const image =
    upload &&
    (await tx.pageImage.findUnique({
      where: { uploadId_n: { uploadId: page.uploadId, n: page.n } },
      select: { blobKey: true },
    }));
  return image ? { blobKey: image.blobKey, wrappedKey: upload.wrappedKey } : undefined;
}

/** Which of these stored files a row of this reader's names. */
export async function listNamedBlobs(tx: Tx, blobKeys: readonly string[]): Promise<Set<string>> {
  const where = { where: { blobKey: { in: [...blobKeys] } }, select: { blobKey: true } };
  const rows = [...(await tx.upload.findMany(where)), ...(await tx.pageImage.findMany(where))];
  return new Set(rows.map(({ blobKey }) => blobKey));
}

/** Whether a row names this stored file as the specimen of a signature. */
export async function isSpecimen(tx: Tx, blobKey: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is_named: boolean }[]>`select is_specimen(${blobKey}) as is_named`;
  return row?.is_named ?? false;
}

function statusOf(stored: string): UploadStatus {
  const status = UPLOAD_STATUSES.find((known) => known === stored);
  if (status === undefined) throw new Error("a status of an upload that nobody knows");
  return status;
}
