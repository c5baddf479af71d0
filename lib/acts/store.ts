import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type ActDraft, BirthAct, type DeclarantSignature, type DraftStatus } from "./core/index.ts";

type DraftRow = {
  id: string;
  declaration_id: string;
  office_code: string;
  status: string;
  content: unknown;
  digest: Uint8Array<ArrayBuffer>;
  version: number;
  declarant_signature: unknown;
};

function draftOf(row: DraftRow | undefined): ActDraft | undefined {
  return (
    row && {
      id: row.id,
      declarationId: row.declaration_id,
      officeCode: row.office_code,
      status: row.status as DraftStatus,
      act: BirthAct.parse(row.content),
      digest: row.digest,
      version: row.version,
      declarantSignature: row.declarant_signature as DeclarantSignature | null,
    }
  );
}

/** A draft, locked until the end of the transaction; its declaration first, as everywhere. */
export async function lockDraft(tx: Tx, id: string): Promise<ActDraft | undefined> {
  await tx.$queryRaw`select 1 from declaration where id = (select declaration_id from act_draft where id = ${id}::uuid) for update`;
  const [row] = await tx.$queryRaw<DraftRow[]>`
    select id, declaration_id, office_code, status, content, digest, version, declarant_signature from act_draft where id = ${id}::uuid for update`;
  return draftOf(row);
}

/** A draft as it stands, for screens. */
export async function findDraft(tx: Tx, id: string): Promise<ActDraft | undefined> {
  const [row] = await tx.$queryRaw<DraftRow[]>`
    select id, declaration_id, office_code, status, content, digest, version, declarant_signature from act_draft where id = ${id}::uuid`;
  return draftOf(row);
}

export async function findLivingDraft(tx: Tx, declarationId: string): Promise<string | undefined> {
  const row = await tx.actDraft.findFirst({
    where: { declarationId, status: { not: "abandoned" } },
    select: { id: true },
  });
  return row?.id;
}

export async function insertDraft(
  tx: Tx,
  draft: {
    id: string;
    declarationId: string;
    officeCode: string;
    act: BirthAct;
    canon: Uint8Array<ArrayBuffer>;
    digest: Uint8Array<ArrayBuffer>;
    accountId: string;
  },
): Promise<void> {
  const { act, ...columns } = draft;
  await tx.actDraft.create({
    data: { ...columns, kind: "birth", status: "prepared", content: JSON.parse(JSON.stringify(act)) as object },
    select: { id: true },
  });
}

export async function saveDraftStatus(
  tx: Tx,
  id: string,
  status: DraftStatus,
  at: Date,
  more: { declarantSignature?: DeclarantSignature; codeHash?: Uint8Array<ArrayBuffer> } = {},
): Promise<void> {
  await tx.actDraft.update({
    where: { id },
    data: {
      status,
      updatedAt: at,
      version: { increment: 1 },
      ...(status === "read" && { readAt: at }),
      ...(more.codeHash && { oneTimeCodeHash: more.codeHash }),
      ...(more.declarantSignature && {
        declarantSignature: JSON.parse(JSON.stringify(more.declarantSignature)) as object,
      }),
    },
    select: { id: true },
  });
}

export async function findCodeHash(tx: Tx, id: string): Promise<Uint8Array | null> {
  const row = await tx.actDraft.findUniqueOrThrow({ where: { id }, select: { oneTimeCodeHash: true } });
  return row.oneTimeCodeHash;
}

export async function findOfficerKey(
  tx: Tx,
  accountId: string,
  at: Date,
): Promise<{ id: string; wrappedPrivate: Uint8Array } | undefined> {
  const [row] = await tx.$queryRaw<{ id: string; wrapped_private: Uint8Array | null }[]>`
    select id, wrapped_private from signing_key
     where account_id = ${accountId}::uuid and purpose = 'officer' and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
     order by valid_from desc limit 1`;
  return row?.wrapped_private ? { id: row.id, wrappedPrivate: row.wrapped_private } : undefined;
}

export async function findStaffCnie(tx: Tx, staffId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ cnie: string | null }[]>`select cnie from staff where id = ${staffId}::uuid`;
  if (!row) throw new Error("an officer is not among the staff");
  return row.cnie;
}

export type Registering = {
  actId: string;
  draftId: string;
  draftVersion: number;
  year: number;
  today: IsoDay;
  delegationId: string;
  digest: Uint8Array;
  keyId: string;
  signature: Uint8Array;
  signedAt: Date;
};
export type Registered = { no: number; year: number; officeCode: string; registeredAt: Date; hash: Uint8Array };

const REFUSALS = [
  "auth.notAllowed",
  "acts.noDraft",
  "acts.notAwaitingSignature",
  "acts.draftChanged",
  "acts.noAuthority",
  "registers.notOpen",
];

/** The one writer of acts. Gives the number, or the refusal that the database itself raised. */
export async function registerAct(tx: Tx, call: Registering): Promise<Result<Registered>> {
  try {
    const [row] = await tx.$queryRaw<
      { no: number; year: number; office_code: string; registered_at: Date; hash: Uint8Array }[]
    >`
      select * from register_act(${call.actId}::uuid, ${call.draftId}::uuid, ${call.draftVersion}::int, ${call.year}::int, ${databaseDay(call.today)}::date,
        ${call.delegationId}::uuid, ${call.digest}, 'totp', ${call.keyId}, ${call.signature}, ${call.signedAt})`;
    if (!row) throw new Error("register_act gave no row");
    return ok({
      no: row.no,
      year: row.year,
      officeCode: row.office_code,
      registeredAt: row.registered_at,
      hash: row.hash,
    });
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

export type ActPersonRow = {
  role: "subject" | "father" | "mother" | "declarant";
  givenAr: string;
  familyAr: string;
  givenLatin: string;
  familyLatin: string;
  bornFrom: Date | null;
  bornTo: Date | null;
  cnie: string | null;
  keys: string[];
  isLegalFiction: boolean;
};

/** Rows for search, derived from the act's bytes and rebuildable from them. */
export async function insertPersons(tx: Tx, actId: string, persons: readonly ActPersonRow[]): Promise<void> {
  await tx.$executeRaw`
    insert into act_person (act_id, role, given_ar, family_ar, given_latin, family_latin, born_from, born_to, cnie, keys, is_legal_fiction)
    select ${actId}::uuid, role, "givenAr", "familyAr", "givenLatin", "familyLatin", "bornFrom", "bornTo", cnie, keys, "isLegalFiction"
      from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb) as given (role text, "givenAr" text, "familyAr" text, "givenLatin" text,
           "familyLatin" text, "bornFrom" date, "bornTo" date, cnie text, keys text[], "isLegalFiction" boolean)`;
}

export type ReadAct = {
  id: string;
  officeCode: string;
  year: number;
  no: number;
  canon: Uint8Array;
  hash: Uint8Array;
  registeredAt: Date;
  declarationId: string;
};

type ReadRow = {
  id: string;
  office_code: string;
  year: number;
  no: number;
  canon: Uint8Array;
  hash: Uint8Array;
  registered_at: Date;
  declaration_id: string;
};

/** An act with the trace of its reading, in one transaction: no trace, no data. */
export async function readAct(tx: Tx, actId: string, readingId: string, purpose: string): Promise<ReadAct | undefined> {
  const [row] = await tx.$queryRaw<ReadRow[]>`select * from read_act(${actId}::uuid, ${readingId}::uuid, ${purpose})`;
  return (
    row && {
      id: row.id,
      officeCode: row.office_code,
      year: row.year,
      no: row.no,
      canon: row.canon,
      hash: row.hash,
      registeredAt: row.registered_at,
      declarationId: row.declaration_id,
    }
  );
}

export async function findActOfDeclaration(
  tx: Tx,
  declarationId: string,
): Promise<{ id: string; isSealed: boolean } | undefined> {
  const act = await tx.act.findUnique({ where: { declarationId }, select: { id: true } });
  if (!act) return undefined;
  return { id: act.id, isSealed: (await tx.actSeal.count({ where: { actId: act.id } })) === 1 };
}

export type RegisterLine = { id: string; no: number; year: number; registeredAt: Date; declarationId: string };

/** The last acts of the office, newest first: numbers and dates only. */
export async function listLastActs(tx: Tx, officeCode: string, most: number): Promise<RegisterLine[]> {
  return tx.act.findMany({
    where: { officeCode },
    orderBy: { registeredAt: "desc" },
    take: most,
    select: { id: true, no: true, year: true, registeredAt: true, declarationId: true },
  });
}
