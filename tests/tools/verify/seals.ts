import type { Client } from "pg";
import {
  approvalDigest,
  keyAt,
  type KeyRing,
  leafHash,
  type TrustedKey,
  verifyApproval,
  verifySeal,
} from "#lib/seal/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { sameBytes } from "#lib/platform/crypto.ts";
import { flawOfSignature, type Powers, readPowers } from "./authority.ts";
import { type Finding, Places, placeOfAct } from "./finding.ts";
import { portions } from "./portions.ts";

type Row = {
  id: string;
  office_code: string;
  kind: string;
  year: number;
  no: number;
  canon: Buffer;
  hash: Buffer;
  is_old: boolean;
  approval: boolean;
  account_id: string;
  delegation_id: string;
  digest: Buffer;
  approval_key: string;
  approval_signature: Buffer;
  approved_micros: string;
  seal_key: string | null;
  seal_signature: Buffer;
  sealed_micros: string;
  leaf: Buffer | null;
};

/** An act may wait this long for its seal. */
const PATIENCE = "60 seconds";

/** I-4 and I-5: every act bears one approval of an officer with authority on that day, and one seal, by keys trusted at that moment. */
export async function checkSeals(db: Client): Promise<Finding[]> {
  const [approvals, seals, leaves] = [new Places(), new Places(), new Places()];
  const { officers, registry } = await readKeys(db);
  const powers = await readPowers(db);
  const acts = portions<Row>(
    db,
    `select a.id::text, a.office_code, a.kind, a.year, a.no, a.canon, a.hash, a.registered_at < clock_timestamp() - interval '${PATIENCE}' as is_old,
            p.act_id is not null as approval, p.account_id, p.delegation_id, p.digest, p.key_id as approval_key, p.signature as approval_signature,
            micros(p.at) as approved_micros,
            s.key_id as seal_key, s.signature as seal_signature, micros(s.sealed_at) as sealed_micros, l.leaf
       from act a left join act_approval p on p.act_id = a.id
       left join act_seal s on s.act_id = a.id left join log_entry l on l.act_id = a.id
      where a.id > $1::uuid order by a.id limit 1000`,
    ({ id }) => id,
    { from: "00000000-0000-0000-0000-000000000000" },
  );
  for await (const portion of acts)
    for (const act of portion) {
      const place = placeOfAct(act);
      const approvalFlaw = flawOfApproval(act, officers, powers);
      if (approvalFlaw) approvals.add(`${place}: ${approvalFlaw}`);
      const sealFlaw = flawOfSeal(act, registry);
      if (sealFlaw) seals.add(`${place}: ${sealFlaw}`);
      if (act.seal_key !== null && !act.leaf) leaves.add(`${place}: sealed, but not in the public log`);
      if (act.leaf && !sameBytes(act.leaf, leafHash(act.hash)))
        leaves.add(`${place}: another leaf than its own in the public log`);
    }
  return [
    approvals.finding("I-5 approvals verified, with authority on that day"),
    seals.finding("I-4 seals verified"),
    leaves.finding("I-7 leaves of the public log"),
  ];
}

function flawOfApproval(
  act: Row,
  officers: ReadonlyMap<string, { key: TrustedKey; account: string | null }>,
  powers: Powers,
): string | undefined {
  if (!act.approval) return "no officer approved it";
  if (!sameBytes(approvalDigest(act.canon), act.digest)) return "another text was approved";
  const named = officers.get(act.approval_key);
  const micros = BigInt(act.approved_micros);
  if (!named || named.account !== act.account_id || !keyAt([named.key], act.approval_key, micros))
    return "the officer's key was not trusted then, or is another's";
  const approval = {
    accountId: asId<"account">(act.account_id),
    delegationId: asId<"delegation">(act.delegation_id),
    digest: act.digest,
    approvedAtMicros: micros,
    signature: act.approval_signature,
  };
  if (!verifyApproval(named.key.publicKey, approval)) return "the officer's signature does not hold";
  const flaw = flawOfSignature(powers, {
    account: act.account_id,
    delegation: act.delegation_id,
    office: act.office_code,
    kind: act.kind,
    micros,
  });
  return flaw && `the officer had no authority there on that day (${flaw})`;
}

function flawOfSeal(act: Row, registry: KeyRing): string | undefined {
  if (act.seal_key === null) return act.is_old ? "not sealed" : undefined;
  const sealedAtMicros = BigInt(act.sealed_micros);
  const key = keyAt(registry, act.seal_key, sealedAtMicros);
  if (!key) return "sealed with a key that was not trusted then";
  return verifySeal(key.publicKey, { hash: act.hash, sealedAtMicros, signature: act.seal_signature })
    ? undefined
    : "the seal does not hold";
}

type KeyRow = {
  id: string;
  purpose: string;
  account_id: string | null;
  public_key: Buffer;
  valid_from: string;
  valid_to: string | null;
};

/** Officers' keys by their id, and the keys of the registry's seal. */
export async function readKeys(db: Client) {
  const { rows } = await db.query<KeyRow>(
    "select id, purpose, account_id, public_key, micros(valid_from) as valid_from, micros(valid_to) as valid_to from signing_key",
  );
  const trusted = ({ id, public_key, valid_from, valid_to }: KeyRow): TrustedKey => ({
    keyId: id,
    publicKey: new Uint8Array(public_key),
    validFromMicros: BigInt(valid_from),
    validUntilMicros: valid_to === null ? null : BigInt(valid_to),
  });
  const of = (purpose: string) => rows.filter((row) => row.purpose === purpose);
  return {
    officers: new Map(of("officer").map((row) => [row.id, { key: trusted(row), account: row.account_id }])),
    registry: of("seal").map(trusted),
    documents: of("document").map(trusted),
    files: of("pdf").map(trusted),
  };
}
