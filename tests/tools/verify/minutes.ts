import type { Client } from "pg";
import { asId } from "#lib/kernel/ids.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { verifyApproval } from "#lib/seal/core/index.ts";
import { flawOfSignature, readPowers } from "./authority.ts";
import { type Finding, Places } from "./finding.ts";

type Minutes = {
  office_code: string;
  kind: string;
  year: number;
  text_ar: string;
  text_fr: string;
  canon: Buffer;
  signature: Buffer;
  signed: string;
  account_id: string;
  delegation_id: string;
  public_key: Buffer;
  is_own_key: boolean;
};

/** Closing minutes read as they were signed, with the officer's own key, by somebody who held the authority on that day (D99:5). */
export async function checkMinutes(db: Client): Promise<Finding[]> {
  const [signed, founded] = [new Places(), new Places()];
  const powers = await readPowers(db);
  const { rows } = await db.query<Minutes>(
    `select r.office_code, r.kind, r.year, m.text_ar, m.text_fr, m.canon, m.signature, micros(m.signed_at) as signed, m.account_id, m.delegation_id,
            k.public_key, k.account_id = m.account_id as is_own_key
       from register_minutes m join register_year r on r.id = m.register_year_id join signing_key k on k.id = m.key_id
      order by r.office_code, r.kind, r.year`,
  );
  for (const row of rows) {
    const { office_code: office, kind, year, account_id: account, delegation_id: delegation } = row;
    if (!isSigned(row)) signed.add(`office ${office}, minutes of ${kind}s of ${year}`);
    const flaw = flawOfSignature(powers, { account, delegation, office, kind, micros: BigInt(row.signed) });
    if (flaw) founded.add(`office ${office}, ${kind}s of ${year}: ${flaw}`);
  }
  return [
    signed.finding("I-11 closing minutes signed by their officer"),
    founded.finding("I-11 minutes signed with authority on that day"),
  ];
}

function isSigned(minutes: Minutes): boolean {
  const { canon, text_ar, text_fr, signature, signed, account_id, delegation_id, public_key, is_own_key } = minutes;
  const bytes = new Uint8Array(canon);
  const said = Buffer.from(bytes);
  return (
    is_own_key &&
    [text_ar, text_fr].every((text) => said.includes(Buffer.from(text))) &&
    verifyApproval(new Uint8Array(public_key), {
      accountId: asId<"account">(account_id),
      delegationId: asId<"delegation">(delegation_id),
      digest: sha256(bytes),
      approvedAtMicros: BigInt(signed),
      signature: new Uint8Array(signature),
    })
  );
}
