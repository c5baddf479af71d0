import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import type { RegisterKind } from "./store.ts";

export type Signing = {
  registerId: string;
  today: IsoDay;
  lastNo: number;
  head: Uint8Array;
  text: { ar: string; fr: string };
  canon: Uint8Array;
  delegationId: string;
  keyId: string;
  signature: Uint8Array;
  signedAt: Date;
};

const REFUSALS = [
  "auth.notAllowed",
  "acts.noAuthority",
  "acts.noSigningKey",
  "registers.notFound",
  "registers.closedOnPaper",
  "registers.minutesSigned",
  "registers.closingTooEarly",
  "registers.closingChanged",
];

/** The one writer of closing minutes: true when they closed the register, false when it was closed before; or the refusal that the database raised. */
export async function signMinutes(tx: Tx, call: Signing): Promise<Result<boolean>> {
  try {
    const [row] = await tx.$queryRaw<{ closed: boolean }[]>`
      select sign_register_minutes(${call.registerId}::uuid, ${databaseDay(call.today)}::date, ${call.lastNo}::int, ${call.head},
        ${call.text.ar}, ${call.text.fr}, ${call.canon}, ${call.delegationId}::uuid, 'totp', ${call.keyId}, ${call.signature}, ${call.signedAt}) as closed`;
    if (!row) throw new Error("sign_register_minutes gave no row");
    return ok(row.closed);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

/** The minutes of a register as they were signed, by whom, and the digest under the signature. */
export type SignedMinutes = {
  text: { ar: string; fr: string };
  signedOn: IsoDay;
  signedAt: Date;
  signer: { ar: string; fr: string };
  digest: string;
  isChained: boolean;
};

export async function findMinutes(tx: Tx, registerId: string): Promise<SignedMinutes | undefined> {
  const [row] = await tx.$queryRaw<
    {
      ar: string;
      fr: string;
      on: Date;
      at: Date;
      digest: string;
      name_ar: string;
      name_fr: string;
      is_chained: boolean;
    }[]
  >`
    select m.text_ar as ar, m.text_fr as fr, m.signed_on as "on", m.signed_at as at, encode(sha256(m.canon), 'hex') as digest, m.is_chained,
           s.given_ar || ' ' || s.family_ar as name_ar, s.given_latin || ' ' || s.family_latin as name_fr
      from register_minutes m join account c on c.id = m.account_id join staff s on s.id = c.staff_id
     where m.register_year_id = ${registerId}::uuid`;
  return (
    row && {
      text: { ar: row.ar, fr: row.fr },
      signedOn: isoDayOf(row.on),
      signedAt: row.at,
      signer: { ar: row.name_ar, fr: row.name_fr },
      digest: row.digest,
      isChained: row.is_chained,
    }
  );
}

/** What is still on the desk for a register about to close: drafts of acts that are not signed, and files that have none. */
export type Unfinished = { drafts: number; files: number };

/** Of the caller's own office (row-level security). */
export async function countUnfinished(tx: Tx, officeCode: string, kind: RegisterKind): Promise<Unfinished> {
  const [row] = await tx.$queryRaw<Unfinished[]>`
    select (select count(*)::int from act_draft
             where office_code = ${officeCode} and kind = ${kind} and status in ('prepared', 'provisional', 'read', 'declarant_signed')) as drafts,
           (select count(*)::int from declaration d
             where d.office_code = ${officeCode} and d.kind = ${kind} and d.status in ('submitted', 'retrieved', 'to_complete', 'ready', 'overdue')
               and not exists (select from act_draft a where a.declaration_id = d.id and a.status <> 'abandoned')) as files`;
  return row ?? { drafts: 0, files: 0 };
}
