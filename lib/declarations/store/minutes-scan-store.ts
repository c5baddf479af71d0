import { scannedPages, type ScanView, viewOfScan } from "#lib/files/core/index.ts";
import type { KeptScan } from "#lib/files/index.ts";
import type { Tx } from "#lib/platform/db.ts";

/** Adds an image of signed minutes; false where these minutes already have it. */
export async function insertMinutesScan(
  tx: Tx,
  { pages, ...columns }: KeptScan,
  place: { interruptionId: string; officeCode: string; accountId: string; createdAt: Date },
): Promise<boolean> {
  const { interruptionId } = place;
  if ((await tx.minutesScan.count({ where: { interruptionId, sha256: columns.sha256 } })) > 0) return false;
  const data = { ...columns, ...place, pages: pages.map((page) => ({ ...page })) };
  await tx.minutesScan.create({ data, select: { id: true } });
  return true;
}

/** The images of one interruption's minutes, the oldest first. */
export async function listMinutesScans(tx: Tx, interruptionId: string): Promise<ScanView[]> {
  const select = { id: true, pages: true } as const;
  const rows = await tx.minutesScan.findMany({ where: { interruptionId }, orderBy: { createdAt: "asc" }, select });
  return rows.map(viewOfScan);
}

/** Where one picture lies; nothing for another office. */
export async function findMinutesPage(
  tx: Tx,
  id: string,
  n: number,
): Promise<{ blobKey: string; wrappedKey: Uint8Array } | undefined> {
  const row = await tx.minutesScan.findUnique({ where: { id }, select: { pages: true, wrappedKey: true } });
  const page = row && scannedPages(row.pages).find((one) => one.n === n);
  return row && page ? { blobKey: page.blobKey, wrappedKey: row.wrappedKey } : undefined;
}

export async function isMinutesScanNamed(tx: Tx, id: string): Promise<boolean> {
  return (await tx.minutesScan.count({ where: { id } })) === 1;
}
