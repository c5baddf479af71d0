import type { Tx } from "#lib/platform/db.ts";
import { type Id, asId } from "#lib/kernel/ids.ts";
import type { Approval, ChainedAct, KeyRing, TrustedKey } from "./core/index.ts";

/** One act with everything its seal depends on. `before` is the hash that the act must follow. */
export type ActToSeal = {
  act: ChainedAct;
  before: Uint8Array;
  approval: (Approval & { keyId: string }) | undefined;
  delegation: { accountId: string; officeCode: string; actKinds: string[] } | undefined;
  isSealed: boolean;
  declarationId: string;
};

type Row = {
  office_code: string;
  kind: string;
  year: number;
  no: number;
  canon: Uint8Array;
  prev: Uint8Array;
  hash: Uint8Array;
  registered_micros: bigint;
  before: Uint8Array;
  account_id: Id<"account"> | null;
  delegation_id: Id<"delegation"> | null;
  digest: Uint8Array;
  key_id: string;
  signature: Uint8Array;
  approved_micros: bigint;
  delegate: string | null;
  delegation_office: string;
  act_kinds: string[];
  is_sealed: boolean;
  declaration_id: string;
};

/** Nothing for an act that is not there (or not yet: its transaction may not have committed). */
export async function findActToSeal(tx: Tx, actId: string): Promise<ActToSeal | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    select a.office_code, a.kind, a.year, a.no, a.canon, a.prev, a.hash, micros(a.registered_at) as registered_micros,
           coalesce(b.hash, u.hash, r.opening_hash) as before, a.declaration_id,
           p.account_id, p.delegation_id, p.digest, p.key_id, p.signature, micros(p.at) as approved_micros,
           k.id as delegate, g.office_code as delegation_office, g.act_kinds,
           exists (select from act_seal s where s.act_id = a.id) as is_sealed
      from act a
      join register_year r on r.id = a.register_year_id
      left join act b on b.register_year_id = a.register_year_id and b.no = a.no - 1
      left join paper_unused u on u.register_year_id = a.register_year_id and u.no = a.no - 1
      left join act_approval p on p.act_id = a.id
      left join delegation g on g.id = p.delegation_id
      left join account k on k.staff_id = g.staff_id and k.id = p.account_id
     where a.id = ${actId}::uuid`;
  if (!row) return undefined;
  const act = {
    office: row.office_code,
    kind: row.kind,
    year: row.year,
    no: row.no,
    canon: row.canon,
    prev: row.prev,
    hash: row.hash,
    registeredAtMicros: row.registered_micros,
  };
  return {
    act,
    before: row.before,
    isSealed: row.is_sealed,
    declarationId: row.declaration_id,
    delegation:
      row.delegate === null
        ? undefined
        : { accountId: row.delegate, officeCode: row.delegation_office, actKinds: row.act_kinds },
    approval:
      row.account_id === null || row.delegation_id === null
        ? undefined
        : {
            accountId: asId<"account">(row.account_id),
            delegationId: asId<"delegation">(row.delegation_id),
            digest: row.digest,
            approvedAtMicros: row.approved_micros,
            signature: row.signature,
            keyId: row.key_id,
          },
  };
}

/** The public keys of one purpose with the time in which each was trusted. */
export async function listKeys(
  tx: Tx,
  purpose: "seal" | "document" | "pdf" | "officer",
  keyId?: string,
): Promise<KeyRing> {
  const rows = await tx.$queryRaw<
    { id: string; public_key: Uint8Array; valid_from: bigint; valid_to: bigint | null }[]
  >`select id, public_key, (extract(epoch from valid_from) * 1000000)::bigint as valid_from,
           (extract(epoch from valid_to) * 1000000)::bigint as valid_to
      from signing_key where purpose = ${purpose} and id = coalesce(${keyId ?? null}, id) order by valid_from`;
  return rows.map((row): TrustedKey => ({
    keyId: row.id,
    publicKey: row.public_key,
    validFromMicros: row.valid_from,
    validUntilMicros: row.valid_to,
  }));
}

/** False when the act has its seal already. */
export async function insertSeal(
  tx: Tx,
  seal: { actId: string; keyId: string; signature: Uint8Array; sealedAt: Date },
): Promise<boolean> {
  const { actId, keyId, signature, sealedAt } = seal;
  const inserted = await tx.$executeRaw`
    insert into act_seal (act_id, key_id, signature, sealed_at) values (${actId}::uuid, ${keyId}, ${signature}, ${sealedAt})
    on conflict (act_id) do nothing`;
  return inserted === 1;
}

const LOG_LOCK = 7_361_902;

/** One appends at a time until the end of its transaction, so that the log has no gap; acts themselves never wait here. */
export async function appendToLog(tx: Tx, actId: string, leaf: Uint8Array): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(${LOG_LOCK}::bigint)::text`;
  await tx.$executeRaw`
    insert into log_entry (index, act_id, leaf) select coalesce(max(index) + 1, 0), ${actId}::uuid, ${leaf} from log_entry`;
}

/** Acts that have waited for their seal since before `before`, the oldest first. */
export async function listUnsealed(tx: Tx, before: Date, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id::text from act a where a.registered_at < ${before}
       and not exists (select from act_seal s where s.act_id = a.id) order by a.registered_at limit ${most}::int`;
  return rows.map(({ id }) => id);
}

/** Leaves of the log from an index on, in order. */
export async function listLeaves(tx: Tx, from: number, most: number): Promise<Uint8Array[]> {
  const rows = await tx.$queryRaw<{ leaf: Uint8Array }[]>`
    select leaf from log_entry where index >= ${from}::bigint order by index limit ${most}::int`;
  return rows.map(({ leaf }) => leaf);
}

/** How many acts the log holds, and how many its last published head covers. */
export async function measureLog(tx: Tx): Promise<{ size: number; published: number }> {
  const [row] = await tx.$queryRaw<{ size: bigint; published: bigint }[]>`
    select (select count(*) from log_entry) as size, (select coalesce(max(size), 0) from checkpoint) as published`;
  return { size: Number(row?.size ?? 0), published: Number(row?.published ?? 0) };
}

/** False when another worker has published a head of this size. */
export async function insertCheckpoint(
  tx: Tx,
  head: { size: number; root: Uint8Array; text: string },
): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    insert into checkpoint (size, root, text) values (${head.size}::bigint, ${head.root}, ${head.text}) on conflict (size) do nothing`;
  return inserted === 1;
}

export async function findLastCheckpoint(tx: Tx): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ text: string }[]>`select text from checkpoint order by size desc limit 1`;
  return row?.text;
}
