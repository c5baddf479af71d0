import type { Client } from "pg";
import { certificateOfCanon, legacyMentionOfCanon } from "#lib/legacy/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { sameBytes, sha256 } from "#lib/platform/crypto.ts";
import {
  actHash,
  keyAt,
  legacyOpeningHash,
  mentionHash,
  type TrustedKey,
  verifyApproval,
  verifySeal,
} from "#lib/seal/core/index.ts";
import { type Finding, Places, placeOfAct } from "./finding.ts";
import { portions } from "./portions.ts";
import { readKeys } from "./seals.ts";

type Signed = {
  id: string;
  canon: Buffer;
  prev: Buffer;
  hash: Buffer;
  micros: string;
  account_id: string;
  delegation_id: string;
  key_id: string;
  signature: Buffer;
  approved: string;
};
type Certificate = Signed & {
  office_code: string;
  kind: string;
  year: number;
  no: number;
  image: Buffer | null;
  is_old: boolean;
  seal_key: string | null;
  seal_signature: Buffer;
  sealed_micros: string;
  keyers: number;
  is_of_signed_batch: boolean;
};
type Mention = Signed & { legacy_act_id: string; no: number; office_code: string; kind: string; before: Buffer | null };
type Officers = ReadonlyMap<string, { key: TrustedKey; account: string | null }>;

/** I-13: every certified paper act is hashed, approved and sealed as it was read by two persons in its image, and so is what stands on it. */
export async function checkLegacyActs(db: Client): Promise<Finding[]> {
  const [whole, read, seals, mentions] = [new Places(), new Places(), new Places(), new Places()];
  const { officers, registry } = await readKeys(db);
  const certificates = portions<Certificate>(
    db,
    `select c.legacy_act_id::text as id, c.office_code, c.kind, c.year, c.no, c.canon, c.prev, c.hash, micros(c.certified_at) as micros, c.account_id,
            c.delegation_id, c.key_id, c.signature, micros(c.approved_at) as approved, a.image_sha256 as image,
            c.certified_at < clock_timestamp() - interval '60 seconds' as is_old, s.key_id as seal_key, s.signature as seal_signature,
            micros(s.sealed_at) as sealed_micros,
            (select count(distinct k.account_id)::int from legacy_keying k
              where k.legacy_act_id = a.id and k.round = a.round and k.act = 'keyed') as keyers,
            a.round = 1 and exists (select from legacy_batch b where b.id = a.batch_id and b.status = 'signed') as is_of_signed_batch
       from legacy_certificate c join legacy_act a on a.id = c.legacy_act_id left join legacy_seal s on s.legacy_act_id = c.legacy_act_id
      where c.legacy_act_id > $1::uuid order by c.legacy_act_id limit 500`,
    ({ id }) => id,
    { from: NOBODY },
  );
  for await (const portion of certificates)
    for (const act of portion) {
      const place = `paper act of ${placeOfAct(act)}`;
      if (!isWhole(act) || !isApproved(act, officers)) whole.add(place);
      if (act.keyers < 2 && !act.is_of_signed_batch) read.add(place);
      const sealedAtMicros = BigInt(act.sealed_micros ?? 0);
      const key = act.seal_key === null ? undefined : keyAt(registry, act.seal_key, sealedAtMicros);
      const isSealed =
        key !== undefined &&
        verifySeal(key.publicKey, { hash: act.hash, sealedAtMicros, signature: act.seal_signature });
      if (!isSealed && (act.seal_key !== null || act.is_old)) seals.add(place);
    }
  const written = portions<Mention>(
    db,
    `select m.id::text, m.legacy_act_id, m.no, m.office_code, m.kind, m.canon, m.prev, m.hash, micros(m.entered_at) as micros, m.account_id,
            m.delegation_id, m.key_id, m.signature, micros(m.approved_at) as approved,
            case when m.no = 1 then c.hash
                 else (select b.hash from legacy_mention b where b.legacy_act_id = m.legacy_act_id and b.no = m.no - 1) end as before
       from legacy_mention m join legacy_certificate c on c.legacy_act_id = m.legacy_act_id
      where m.id > $1::uuid order by m.id limit 500`,
    ({ id }) => id,
    { from: NOBODY },
  );
  for await (const portion of written)
    for (const mention of portion)
      if (!isChained(mention) || !isApproved(mention, officers))
        mentions.add(`office ${mention.office_code}, mention ${mention.id} on a paper act`);
  return [
    whole.finding("I-13 certified paper acts recomputed and approved"),
    read.finding("I-13 paper acts read by two persons"),
    seals.finding("I-13 seals of paper acts verified"),
    mentions.finding("I-13 mentions on paper acts chained and approved"),
  ];
}

function isWhole(act: Certificate): boolean {
  const { office_code: office, kind, year, no } = act;
  const opening = legacyOpeningHash(act.id);
  const hash = actHash({
    prev: opening,
    office,
    kind,
    year,
    no,
    registeredAtMicros: BigInt(act.micros),
    canon: new Uint8Array(act.canon),
  });
  const said = certificateOfCanon(new Uint8Array(act.canon));
  return (
    said.ok &&
    said.value.id === act.id &&
    said.value.kind === kind &&
    said.value.place.no === no &&
    said.value.place.year === year &&
    said.value.imageSha256 === act.image?.toString("hex") &&
    sameBytes(opening, act.prev) &&
    sameBytes(hash, act.hash)
  );
}

function isChained(mention: Mention): boolean {
  const said = legacyMentionOfCanon(new Uint8Array(mention.canon));
  const hash = mentionHash({
    prev: new Uint8Array(mention.prev),
    office: mention.office_code,
    kind: mention.kind,
    role: "legacy",
    no: mention.no,
    enteredAtMicros: BigInt(mention.micros),
    canon: new Uint8Array(mention.canon),
  });
  return (
    said.ok &&
    said.value.legacyActId === mention.legacy_act_id &&
    said.value.no === mention.no &&
    mention.before !== null &&
    sameBytes(mention.before, mention.prev) &&
    sameBytes(hash, mention.hash)
  );
}

function isApproved(row: Signed, officers: Officers): boolean {
  const named = officers.get(row.key_id);
  return (
    named?.account === row.account_id &&
    verifyApproval(named.key.publicKey, {
      accountId: asId<"account">(row.account_id),
      delegationId: asId<"delegation">(row.delegation_id),
      digest: sha256(new Uint8Array(row.canon)),
      approvedAtMicros: BigInt(row.approved),
      signature: row.signature,
    })
  );
}

const NOBODY = "00000000-0000-0000-0000-000000000000";
