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

/** The minutes of a register as they were signed. */
export type SignedMinutes = { text: { ar: string; fr: string }; signedOn: IsoDay; isChained: boolean };

export async function findMinutes(tx: Tx, registerId: string): Promise<SignedMinutes | undefined> {
  const [row] = await tx.$queryRaw<{ ar: string; fr: string; on: Date; is_chained: boolean }[]>`
    select text_ar as ar, text_fr as fr, signed_on as "on", is_chained from register_minutes where register_year_id = ${registerId}::uuid`;
  return row && { text: { ar: row.ar, fr: row.fr }, signedOn: isoDayOf(row.on), isChained: row.is_chained };
}

/** The minutes of a register of the caller's own office with all that their paper says; `keyId` is that of the officer's key. */
export type MinutesOnPaper = SignedMinutes & {
  head: string;
  keyId: string;
  signedAt: Date;
  signer: {
    name: { ar: string; latin: string };
    gender: "male" | "female";
    quality: "president" | "vicePresident" | "delegated" | "consular";
  };
};

export async function findMinutesOnPaper(tx: Tx, registerId: string): Promise<MinutesOnPaper | undefined> {
  const minutes = await findMinutes(tx, registerId);
  const [row] = await tx.$queryRaw<
    {
      head: string;
      keyId: string;
      signedAt: Date;
      nameAr: string;
      nameLatin: string;
      gender: MinutesOnPaper["signer"]["gender"];
      quality: MinutesOnPaper["signer"]["quality"];
    }[]
  >`
    select encode(m.head_hash, 'hex') as head, m.key_id as "keyId", m.signed_at as "signedAt", s.gender, s.quality,
           s.given_ar || ' ' || s.family_ar as "nameAr", s.given_latin || ' ' || s.family_latin as "nameLatin"
      from register_minutes m, signer_of_minutes(m.register_year_id) s where m.register_year_id = ${registerId}::uuid`;
  if (!minutes || !row) return undefined;
  const { head, keyId, signedAt, nameAr, nameLatin, gender, quality } = row;
  return { ...minutes, head, keyId, signedAt, signer: { name: { ar: nameAr, latin: nameLatin }, gender, quality } };
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
