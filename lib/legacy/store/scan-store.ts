import { scannedPages, type ScanView, viewOfScan } from "#lib/files/core/index.ts";
import type { KeptScan } from "#lib/files/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { KeptLegacyAct } from "./act-store.ts";

export type LegacyScan = ScanView & { sha256Hex: string };

export async function insertScan(
  tx: Tx,
  scan: KeptScan,
  place: { legacyActId: string; officeCode: string; accountId: string; at: Date },
): Promise<void> {
  const { pages, ...columns } = scan;
  await tx.legacyScan.create({
    data: {
      ...columns,
      pages: JSON.parse(JSON.stringify(pages)) as object,
      legacyActId: place.legacyActId,
      officeCode: place.officeCode,
      accountId: place.accountId,
      createdAt: place.at,
    },
    select: { id: true },
  });
}

/** The images of an act, the oldest first: its own, or the one of its batch that it names. */
export async function listScans(tx: Tx, act: KeptLegacyAct): Promise<LegacyScan[]> {
  const ofBatch =
    act.batchId === null || act.imageHash === ""
      ? []
      : [{ batchId: act.batchId, sha256: new Uint8Array(Buffer.from(act.imageHash, "hex")) }];
  const rows = await tx.legacyScan.findMany({
    where: { OR: [{ legacyActId: act.id }, ...ofBatch] },
    orderBy: { createdAt: "asc" },
    select: { id: true, sha256: true, pages: true },
  });
  return rows.map((row) => ({ ...viewOfScan(row), sha256Hex: Buffer.from(row.sha256).toString("hex") }));
}

/** Where one picture lies; nothing for another office. */
export async function findScanPage(
  tx: Tx,
  scanId: string,
  n: number,
): Promise<{ blobKey: string; wrappedKey: Uint8Array } | undefined> {
  const row = await tx.legacyScan.findUnique({ where: { id: scanId }, select: { pages: true, wrappedKey: true } });
  const page = row && scannedPages(row.pages).find((one) => one.n === n);
  return row && page ? { blobKey: page.blobKey, wrappedKey: row.wrappedKey } : undefined;
}

export async function isScanNamed(tx: Tx, id: string): Promise<boolean> {
  return (await tx.legacyScan.count({ where: { id } })) === 1;
}
