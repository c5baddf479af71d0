import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { CertificateKind } from "#lib/documents/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";

export type NewCertificate = {
  id: string;
  serial: string;
  kind: CertificateKind;
  template: string;
  templateHash: Uint8Array<ArrayBuffer>;
  requestId?: string;
  actId?: string;
  legacyActId?: string;
  typeCode?: string;
  number?: string;
  officeCode: string;
  payload: Uint8Array<ArrayBuffer>;
  pdfSha256: Uint8Array<ArrayBuffer>;
  blobKey: string;
  accountId: string;
  issuedAt: Date;
  issuedOn: IsoDay;
  expiresOn: IsoDay;
};

export async function insertCertificate(tx: Tx, { issuedOn, expiresOn, ...columns }: NewCertificate): Promise<void> {
  await tx.issuedCertificate.create({
    data: { ...columns, issuedOn: databaseDay(issuedOn), expiresOn: databaseDay(expiresOn) },
    select: { serial: true },
  });
}

export type CertificateLine = {
  serial: string;
  kind: string;
  requestId: string | null;
  number: string | null;
  issuedAt: Date;
};

/** What the office issued, the newest first. */
export async function listCertificates(tx: Tx, officeCode: string, most: number): Promise<CertificateLine[]> {
  return tx.issuedCertificate.findMany({
    where: { officeCode },
    orderBy: { issuedAt: "desc" },
    take: most,
    select: { serial: true, kind: true, requestId: true, number: true, issuedAt: true },
  });
}

export async function findSerialOfRequest(tx: Tx, requestId: string): Promise<string | undefined> {
  return (await tx.issuedCertificate.findUnique({ where: { requestId }, select: { serial: true } }))?.serial;
}

export async function findCertificate(
  tx: Tx,
  serial: string,
): Promise<{ id: string; blobKey: string; pdfSha256: Uint8Array } | null> {
  return tx.issuedCertificate.findUnique({ where: { serial }, select: { id: true, blobKey: true, pdfSha256: true } });
}

/** The trace of a certificate that was opened again. */
export async function insertCertificateReading(
  tx: Tx,
  reading: { id: string; accountId: string; officeCode: string; subjectId: string },
): Promise<void> {
  await tx.$executeRaw`
    insert into reading (id, account_id, office_code, purpose, subject, subject_id)
    values (${reading.id}::uuid, ${reading.accountId}::uuid, ${reading.officeCode}, 'copyOpened', 'certificate', ${reading.subjectId}::uuid)`;
}
