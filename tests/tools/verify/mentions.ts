import type { Client } from "pg";
import { anyMentionOfCanon } from "#lib/mentions/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { mentionHash, mentionOpeningHash, verifyApproval } from "#lib/seal/core/index.ts";
import { flawOfSignature, readPowers } from "./authority.ts";
import { type Finding, Places } from "./finding.ts";
import { portions } from "./portions.ts";

type Row = {
  id: string;
  act_id: string | null;
  no: number | null;
  office_code: string;
  declaration_id: string | null;
  kind: string;
  subject_role: string;
  canon: Buffer;
  prev: Buffer;
  hash: Buffer;
  micros: string;
  account_id: string;
  delegation_id: string;
  signature: Buffer;
  approved: string;
  public_key: Buffer;
  is_own_key: boolean;
  before: Buffer | null;
  on_request: string;
  status: string | null;
  title_sha256: Buffer | null;
};

/**
 * I-12: every mention is chained to its act, approved by its officer's key with authority on that day, readable as what its row says; that of a spouse came with the other
 * spouse's, that of one person names the very picture of its title that is kept.
 */
export async function checkMentions(db: Client): Promise<Finding[]> {
  const [chains, approvals, pairs] = [new Places(), new Places(), new Places()];
  const powers = await readPowers(db);
  const rows = portions<Row>(
    db,
    `select m.*, micros(m.entered_at) as micros, micros(m.approved_at) as approved, k.public_key, k.account_id = m.account_id as is_own_key,
            case when m.act_id is null then null when m.no = 1 then a.hash
                 else (select b.hash from mention b where b.act_id = m.act_id and b.no = m.no - 1) end as before,
            (select count(*) from mention o where o.declaration_id = m.declaration_id) as on_request, d.status, u.sha256 as title_sha256
       from mention m join signing_key k on k.id = m.key_id left join declaration d on d.id = m.declaration_id left join act a on a.id = m.act_id
            left join upload u on u.id = m.title_upload_id
      where m.id > $1::uuid order by m.id limit 1000`,
    ({ id }) => id,
    { from: "00000000-0000-0000-0000-000000000000" },
  );
  for await (const portion of rows)
    for (const row of portion) {
      const place = `office ${row.office_code}, mention ${row.id}`;
      if (!isChained(row)) chains.add(place);
      const flaw = flawOfSignature(powers, {
        account: row.account_id,
        delegation: row.delegation_id,
        office: row.office_code,
        kind: "mention",
        micros: BigInt(row.approved),
      });
      if (flaw) approvals.add(`${place}: no authority on that day (${flaw})`);
      else if (!isApproved(row)) approvals.add(place);
      if (
        row.declaration_id === null ? !namesItsTitle(row) : Number(row.on_request) !== 2 || row.status !== "completed"
      )
        pairs.add(place);
    }
  return [
    chains.finding("I-12 mentions chained to their acts"),
    approvals.finding("I-12 mentions approved by an officer with authority on that day"),
    pairs.finding("I-12 mentions of both spouses together, of one person on their title"),
  ];
}

function isChained(row: Row): boolean {
  const expected = row.act_id === null ? mentionOpeningHash(row.declaration_id ?? "") : row.before;
  const hash = mentionHash({
    prev: new Uint8Array(row.prev),
    office: row.office_code,
    kind: row.kind,
    role: row.subject_role,
    no: row.no,
    enteredAtMicros: BigInt(row.micros),
    canon: new Uint8Array(row.canon),
  });
  const read = anyMentionOfCanon(new Uint8Array(row.canon));
  const saysSo =
    read.ok &&
    read.value.kind === row.kind &&
    read.value.subject === row.subject_role &&
    read.value.target.actId === row.act_id;
  return (
    saysSo &&
    expected !== null &&
    sameBytes(new Uint8Array(expected), new Uint8Array(row.prev)) &&
    sameBytes(hash, new Uint8Array(row.hash))
  );
}

function namesItsTitle({ canon, title_sha256 }: Row): boolean {
  const read = anyMentionOfCanon(new Uint8Array(canon));
  return read.ok && "titleFile" in read.value && read.value.titleFile === (title_sha256?.toString("hex") ?? null);
}

function isApproved(row: Row): boolean {
  return (
    row.is_own_key &&
    verifyApproval(new Uint8Array(row.public_key), {
      accountId: asId<"account">(row.account_id),
      delegationId: asId<"delegation">(row.delegation_id),
      digest: sha256(new Uint8Array(row.canon)),
      approvedAtMicros: BigInt(row.approved),
      signature: new Uint8Array(row.signature),
    })
  );
}
