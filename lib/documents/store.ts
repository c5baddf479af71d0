import type { ActKind } from "#lib/acts/core/index.ts";
import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Reader } from "#lib/mentions/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import {
  BOOKLET_CODE,
  CERTIFICATE_CODES,
  type CertificateKind,
  ISSUED_KINDS,
  type IssuedKind,
  type Regime,
  type Signatory,
} from "./core/index.ts";

/** Of an act that this session may see: its regime, and whether it has its seal. */
export async function findStanding(tx: Tx, actId: string): Promise<{ regime: Regime; isSealed: boolean } | undefined> {
  const act = await tx.act.findUnique({ where: { id: actId }, select: { registerYearId: true } });
  if (!act) return undefined;
  const register = await tx.registerYear.findUniqueOrThrow({
    where: { id: act.registerYearId },
    select: { regime: true },
  });
  const isSealed = (await tx.actSeal.count({ where: { actId } })) === 1;
  return { regime: register.regime === "R36" ? "R36" : "R37", isSealed };
}

type SignatoryRow = {
  given_ar: string;
  family_ar: string;
  given_latin: string;
  family_latin: string;
  gender: Signatory["gender"];
  quality: Signatory["quality"];
};

/** The officer of an office in whose name a copy of such an act is certified: the issuer where they have the authority, else another. */
export async function findSignatory(
  tx: Tx,
  { office, actKind, today, issuer }: { office: string; actKind: ActKind; today: IsoDay; issuer: string },
): Promise<Signatory | undefined> {
  const [row] = await tx.$queryRaw<SignatoryRow[]>`
    select s.given_ar, s.family_ar, s.given_latin, s.family_latin, s.gender, d.quality
      from delegation d join staff s on s.id = d.staff_id
     where d.office_code = ${office} and ${actKind} = any (d.act_kinds) and d.suspended_at is null
       and d.from_on <= ${databaseDay(today)}::date and (d.to_on is null or d.to_on >= ${databaseDay(today)}::date)
     order by d.staff_id = ${issuer}::uuid desc, d.quality = 'delegated' desc, d.from_on, d.id limit 1`;
  if (!row) return undefined;
  const { gender, quality } = row;
  const name = { ar: `${row.given_ar} ${row.family_ar}`, fr: `${row.given_latin} ${row.family_latin}` };
  return { name, gender, quality };
}

/** Whether the register knows this key and has not ended its trust. */
export async function isTrustedKey(tx: Tx, purpose: "document" | "pdf", keyId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ trusted: boolean }[]>`
    select exists (select from signing_key where id = ${keyId} and purpose = ${purpose} and valid_to is null) as trusted`;
  return row?.trusted ?? false;
}

export type NewDocument = {
  serial: string;
  kind: IssuedKind;
  template: string;
  templateHash: Uint8Array<ArrayBuffer>;
  actId: string;
  actHash: Uint8Array<ArrayBuffer>;
  officeCode: string;
  payload: Uint8Array<ArrayBuffer>;
  reader: Reader;
  /** How many mentions stood on the act. */
  mentions: number;
  qr: Uint8Array<ArrayBuffer>;
  keyId: string;
  pdfSha256: Uint8Array<ArrayBuffer>;
  blobKey: string;
  /** Nobody's where the document was drawn up without an officer. */
  accountId: string | null;
  issuedAt: Date;
  issuedOn: IsoDay;
  expiresOn: IsoDay;
};

/** Refuses where the act has one more mention than the copy knows (`documents.actChanged`). */
export async function insertDocument(tx: Tx, document: NewDocument): Promise<Result<null>> {
  const { issuedOn, expiresOn, ...columns } = document;
  try {
    await tx.issuedDocument.create({
      data: { ...columns, issuedOn: databaseDay(issuedOn), expiresOn: databaseDay(expiresOn) },
      select: { serial: true },
    });
    return ok(null);
  } catch (thrown) {
    if (raisedCode(thrown) === "documents.actChanged") return err({ code: "documents.actChanged" });
    throw thrown;
  }
}

export type IssuedLine = { serial: string; kind: IssuedKind; issuedAt: Date; issuedOn: IsoDay };

/** What this office issued from an act, the newest first. */
export async function listIssuedOfAct(tx: Tx, actId: string): Promise<IssuedLine[]> {
  const rows = await tx.issuedDocument.findMany({
    where: { actId },
    orderBy: { issuedAt: "desc" },
    select: { serial: true, kind: true, issuedAt: true, issuedOn: true },
  });
  return rows.map((row) => ({ ...row, kind: kindOf(row.kind), issuedOn: isoDayOf(row.issuedOn) }));
}

export type ArchivedDocument = { actId: string; kind: IssuedKind; blobKey: string; pdfSha256: Uint8Array };

export async function findArchived(tx: Tx, serial: string): Promise<ArchivedDocument | undefined> {
  const select = { actId: true, kind: true, blobKey: true, pdfSha256: true } as const;
  const row = await tx.issuedDocument.findUnique({ where: { serial }, select });
  return row ? { ...row, kind: kindOf(row.kind) } : undefined;
}

/** The trace of an archived copy that was opened again. */
export async function insertReading(
  tx: Tx,
  reading: { id: string; accountId: string; officeCode: string; actId: string },
): Promise<void> {
  await tx.$executeRaw`
    insert into reading (id, account_id, office_code, purpose, subject, subject_id)
    values (${reading.id}::uuid, ${reading.accountId}::uuid, ${reading.officeCode}, 'copyOpened', 'act', ${reading.actId}::uuid)`;
}

type VerifiedKind = IssuedKind | CertificateKind | keyof typeof BOOKLET_CODE;

export type SerialVerdict = {
  verdict: "authentic" | "expired" | "replaced" | "revoked";
  kind: VerifiedKind;
  officeAr: string;
  officeFr: string;
  issuedOn: IsoDay;
  /** the day on which it was replaced or revoked */
  takenBackOn: IsoDay | null;
};

type VerdictRow = {
  verdict: SerialVerdict["verdict"];
  kind: string;
  office_ar: string;
  office_fr: string;
  issued_on: Date;
  taken_back_on: Date | null;
};

/** Verdict, kind, office and date of a serial; nothing of the person. */
export async function findVerdict(tx: Tx, serial: string, today: IsoDay): Promise<SerialVerdict | undefined> {
  const [row] = await tx.$queryRaw<
    VerdictRow[]
  >`select v.*, document_taken_back_on(${serial}) as taken_back_on from document_verdict(${serial}, ${databaseDay(today)}::date) v
    union all select * from certificate_verdict(${serial}, ${databaseDay(today)}::date)
    union all select * from booklet_verdict(${serial})`;
  if (!row) return undefined;
  const { verdict, kind, office_ar: officeAr, office_fr: officeFr, issued_on: issuedOn, taken_back_on: back } = row;
  const takenBackOn = back === null ? null : isoDayOf(back);
  return {
    verdict,
    kind: verifiedKind(kind),
    officeAr,
    officeFr,
    issuedOn: isoDayOf(issuedOn),
    takenBackOn,
  };
}

export type TakenBack = { serial: string; verdict: "replaced" | "revoked"; on: IsoDay };

/** Every copy and certificate that was taken back and has not expired besides. */
export async function listTakenBack(tx: Tx, today: IsoDay): Promise<TakenBack[]> {
  const rows = await tx.$queryRaw<(Omit<TakenBack, "on"> & { taken_back_on: Date })[]>`
    select serial, verdict, taken_back_on from documents_taken_back(${databaseDay(today)}::date)
    union all select serial, verdict, taken_back_on from certificates_taken_back(${databaseDay(today)}::date)
    order by serial`;
  return rows.map(({ serial, verdict, taken_back_on: on }) => ({ serial, verdict, on: isoDayOf(on) }));
}

function verifiedKind(stored: string): VerifiedKind {
  return stored in { ...CERTIFICATE_CODES, ...BOOKLET_CODE } ? (stored as VerifiedKind) : kindOf(stored);
}

function kindOf(stored: string): IssuedKind {
  const kind = ISSUED_KINDS.find((known) => known === stored);
  if (kind === undefined) throw new Error("a kind of document that nobody knows");
  return kind;
}
