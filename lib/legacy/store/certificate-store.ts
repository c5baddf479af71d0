import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { ActToSeal } from "#lib/seal/index.ts";
import { approvalDigest, legacyOpeningHash } from "#lib/seal/core/index.ts";
import { orRefusal } from "./refusals.ts";

export type Signature = { delegationId: string; keyId: string; signature: Uint8Array; approvedAt: Date; today: IsoDay };

/** The one writer of certificates; what the database refuses comes back as a code. */
export function certifyLegacyAct(
  tx: Tx,
  act: { id: string; version: number; imageSha256: Uint8Array; canon: Uint8Array },
  by: Signature,
): Promise<Result<unknown>> {
  return orRefusal(
    () => tx.$queryRaw`
      select certify_legacy_act(${act.id}::uuid, ${act.version}::int, ${act.imageSha256}, ${databaseDay(by.today)}::date, ${act.canon},
        ${by.delegationId}::uuid, 'totp', ${by.keyId}, ${by.signature}, ${by.approvedAt})`,
  );
}

/** The one writer of mentions on certified paper acts. */
export function enterLegacyMention(
  tx: Tx,
  mention: { id: string; actId: string; count: number; kind: string; canon: Uint8Array; rulingId: string | null },
  by: Signature,
): Promise<Result<unknown>> {
  const { id, actId, count, kind, canon, rulingId } = mention;
  return orRefusal(
    () => tx.$queryRaw`
      select enter_legacy_mention(${id}::uuid, ${actId}::uuid, ${count}::int, ${kind}, ${databaseDay(by.today)}::date, ${canon},
        ${rulingId}::uuid, ${by.delegationId}::uuid, 'totp', ${by.keyId}, ${by.signature}, ${by.approvedAt})`,
  );
}

export type ReadCertificate = {
  canon: Uint8Array;
  hash: Uint8Array;
  certified_at: Date;
  is_sealed: boolean;
  mentions: Uint8Array[];
};

/** The bytes of a certified act and of its mentions, with the trace of the reading: no trace, no data. */
export async function readLegacyAct(
  tx: Tx,
  id: string,
  readingId: string,
  purpose: string,
): Promise<ReadCertificate | undefined> {
  const [row] = await tx.$queryRaw<ReadCertificate[]>`
    select * from read_legacy_act(${id}::uuid, ${readingId}::uuid, ${purpose})`;
  return row;
}

type SealRow = {
  office_code: string;
  kind: string;
  year: number;
  no: number;
  canon: Uint8Array;
  prev: Uint8Array;
  hash: Uint8Array;
  certified_micros: bigint;
  account_id: string;
  delegation_id: string;
  key_id: string;
  signature: Uint8Array;
  approved_micros: bigint;
  delegate: string | null;
  delegation_office: string;
  act_kinds: string[];
  is_sealed: boolean;
};

/** A certificate with everything its seal depends on. */
export async function findCertificateToSeal(tx: Tx, id: string): Promise<ActToSeal | undefined> {
  const [row] = await tx.$queryRaw<SealRow[]>`
    select c.office_code, c.kind, c.year, c.no, c.canon, c.prev, c.hash, micros(c.certified_at) as certified_micros, c.account_id::text,
           c.delegation_id::text, c.key_id, c.signature, micros(c.approved_at) as approved_micros, k.id::text as delegate,
           g.office_code as delegation_office, g.act_kinds,
           exists (select from legacy_seal s where s.legacy_act_id = c.legacy_act_id) as is_sealed
      from legacy_certificate c join delegation g on g.id = c.delegation_id
      left join account k on k.staff_id = g.staff_id and k.id = c.account_id
     where c.legacy_act_id = ${id}::uuid`;
  if (!row) return undefined;
  const { office_code: office, kind, year, no, canon, prev, hash } = row;
  return {
    act: { office, kind, year, no, canon, prev, hash, registeredAtMicros: row.certified_micros },
    before: legacyOpeningHash(id),
    isSealed: row.is_sealed,
    declarationId: "",
    delegation:
      row.delegate === null
        ? undefined
        : { accountId: row.delegate, officeCode: row.delegation_office, actKinds: row.act_kinds },
    approval: {
      accountId: asId<"account">(row.account_id),
      delegationId: asId<"delegation">(row.delegation_id),
      digest: approvalDigest(canon),
      approvedAtMicros: row.approved_micros,
      signature: row.signature,
      keyId: row.key_id,
    },
  };
}

/** False when it has its seal already. */
export async function insertLegacySeal(
  tx: Tx,
  seal: { id: string; keyId: string; signature: Uint8Array; sealedAt: Date },
): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    insert into legacy_seal (legacy_act_id, key_id, signature, sealed_at)
    values (${seal.id}::uuid, ${seal.keyId}, ${seal.signature}, ${seal.sealedAt}) on conflict (legacy_act_id) do nothing`;
  return inserted === 1;
}

/** Certified acts that have waited for their seal since before `before`. */
export async function listUnsealedLegacy(tx: Tx, before: Date, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select c.legacy_act_id::text as id from legacy_certificate c where c.certified_at < ${before}
       and not exists (select from legacy_seal s where s.legacy_act_id = c.legacy_act_id) order by c.certified_at limit ${most}::int`;
  return rows.map(({ id }) => id);
}
