import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { IssuedKind } from "./core/index.ts";

export type NewLegacyDocument = {
  serial: string;
  kind: IssuedKind;
  template: string;
  templateHash: Uint8Array<ArrayBuffer>;
  legacyActId: string;
  actHash: Uint8Array<ArrayBuffer>;
  officeCode: string;
  payload: Uint8Array<ArrayBuffer>;
  pdfSha256: Uint8Array<ArrayBuffer>;
  blobKey: string;
  accountId: string;
  issuedAt: Date;
  issuedOn: IsoDay;
  expiresOn: IsoDay;
};

export async function insertLegacyDocument(tx: Tx, document: NewLegacyDocument): Promise<void> {
  const { issuedOn, expiresOn, ...columns } = document;
  await tx.legacyDocument.create({
    data: { ...columns, issuedOn: databaseDay(issuedOn), expiresOn: databaseDay(expiresOn) },
    select: { serial: true },
  });
}

export type LegacyDocumentLine = { serial: string; kind: string; issuedAt: Date };

export async function listLegacyDocuments(tx: Tx, legacyActId: string): Promise<LegacyDocumentLine[]> {
  return tx.legacyDocument.findMany({
    where: { legacyActId },
    orderBy: { issuedAt: "desc" },
    select: { serial: true, kind: true, issuedAt: true },
  });
}

export async function findLegacyDocument(
  tx: Tx,
  serial: string,
): Promise<{ legacyActId: string; blobKey: string; pdfSha256: Uint8Array } | null> {
  return tx.legacyDocument.findUnique({
    where: { serial },
    select: { legacyActId: true, blobKey: true, pdfSha256: true },
  });
}

export async function insertLegacyReading(
  tx: Tx,
  reading: { id: string; accountId: string; officeCode: string; legacyActId: string },
): Promise<void> {
  await tx.$executeRaw`
    insert into reading (id, account_id, office_code, purpose, subject, subject_id)
    values (${reading.id}::uuid, ${reading.accountId}::uuid, ${reading.officeCode}, 'copyOpened', 'legacyAct', ${reading.legacyActId}::uuid)`;
}
