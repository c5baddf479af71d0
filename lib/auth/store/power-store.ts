import { databaseDay, type IsoDay, isoDayOf, type Regime } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Result } from "#lib/kernel/result.ts";
import type {
  AbsenceEntry,
  AbsenceReason,
  CopyEntry,
  Delegation,
  DelegationEntry,
  OrderRecipient,
  ReplacementEntry,
} from "../core/index.ts";
import { type DelegationJson, delegationOf } from "./delegation-store.ts";
import { settled } from "./staff-store.ts";

/** The key that an officer signs with, where they have none yet: its public half and its private half, encrypted. */
export type NewSigningKey = { id: string; publicKey: Uint8Array; wrappedPrivate: Uint8Array };

type OfPower = { id: string; account: string; today: IsoDay };

export function delegateSignature(
  tx: Tx,
  { id, account, today }: OfPower,
  { office, quality, actKinds, fromOn, toOn, decision, decidedOn }: DelegationEntry,
  key: NewSigningKey,
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select delegate_signature(${id}::uuid, ${account}::uuid, ${office}, ${quality}, ${[...actKinds]}::text[], ${databaseDay(fromOn)}::date,
      ${toOn && databaseDay(toOn)}::date, ${decision}, ${databaseDay(decidedOn)}::date, ${key.id}, ${key.publicKey}, ${key.wrappedPrivate},
      ${databaseDay(today)}::date)::text`);
}

export function endDelegation(tx: Tx, { id, account, today }: OfPower): Promise<Result<null>> {
  return settled(tx.$queryRaw`select end_delegation(${id}::uuid, ${account}::uuid, ${databaseDay(today)}::date)::text`);
}

/** A power with its holder. */
export type HeldPower = Delegation & { staffId: string };

/** The powers at the offices of one commune: of the office that is named, and of those on the same territory. */
export async function listPowersOfCommune(tx: Tx, office: string): Promise<HeldPower[]> {
  const rows = await tx.$queryRaw<(DelegationJson & { staffId: string })[]>`
    select d.id, d.staff_id::text as "staffId", d.office_code as "officeCode", d.quality, d.act_kinds as "actKinds", d.from_on::text as "fromOn",
           d.to_on::text as "toOn", d.suspended_at is not null as "isSuspended"
      from delegation d join office o on o.code = d.office_code
     where o.code = ${office} or o.territory_code = (select territory_code from office where code = ${office}) order by d.id`;
  return rows.map(({ staffId, ...row }) => ({ ...delegationOf(row), staffId }));
}

/** Ends powers with a day, or at once where there is none. */
export function endPowersOfTerm(
  tx: Tx,
  { ids, lastDay, today }: { ids: readonly string[]; lastDay: IsoDay | null; today: IsoDay },
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select end_powers_of_term(${[...ids]}::uuid[], ${lastDay && databaseDay(lastDay)}::date, ${databaseDay(today)}::date)::text`);
}

export function noteAbsence(
  tx: Tx,
  { id, account, today }: OfPower,
  { reason, fromOn, toOn }: AbsenceEntry,
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select note_absence(${id}::uuid, ${account}::uuid, ${reason}, ${databaseDay(fromOn)}::date, ${toOn && databaseDay(toOn)}::date,
      ${databaseDay(today)}::date)::text`);
}

export function endAbsence(tx: Tx, { id, today }: Omit<OfPower, "account">): Promise<Result<null>> {
  return settled(tx.$queryRaw`select end_absence(${id}::uuid, ${databaseDay(today)}::date)::text`);
}

export function replaceAbsent(
  tx: Tx,
  { id, absence, today }: { id: string; absence: string; today: IsoDay },
  { replacement, decision }: ReplacementEntry,
  key: NewSigningKey,
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select replace_absent(${id}::uuid, ${absence}::uuid, ${replacement}::uuid, ${decision}, ${key.id}, ${key.publicKey}, ${key.wrappedPrivate},
      ${databaseDay(today)}::date)::text`);
}

/** The file of a specimen as it lies in quarantine. */
export type SpecimenFile = {
  id: string;
  fileName: string;
  mime: string;
  bytes: number;
  sha256: Uint8Array;
  blobKey: string;
  wrappedKey: Uint8Array;
};

export function keepSpecimen(
  tx: Tx,
  { id, account, today }: OfPower,
  { id: upload, fileName, mime, bytes, sha256, blobKey, wrappedKey }: SpecimenFile,
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select keep_specimen(${id}::uuid, ${account}::uuid, ${upload}::uuid, ${fileName}, ${mime}, ${bytes}::int, ${sha256}, ${blobKey}, ${wrappedKey},
      ${databaseDay(today)}::date)::text`);
}

export type SpecimenPage = {
  delegation: string;
  status: string;
  refusal: string | null;
  n: number | null;
  blobKey: string | null;
  wrappedKey: Uint8Array | null;
};

/** The specimens of a person's signature as the holder of this session may see them; pictures only of clean ones. */
export async function listSpecimens(tx: Tx, account: string): Promise<SpecimenPage[]> {
  return tx.$queryRaw<SpecimenPage[]>`
    select delegation_id::text as delegation, status, refusal, n, blob_key as "blobKey", wrapped_key as "wrappedKey" from specimens_of(${account}::uuid)`;
}

export function noteCopy(
  tx: Tx,
  { id, account, today }: OfPower,
  { recipient, by, sentOn }: CopyEntry & { by: "system" | "paper" },
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select note_copy(${id}::uuid, ${account}::uuid, ${recipient}, ${by}, ${databaseDay(sentOn)}::date, ${databaseDay(today)}::date)::text`);
}

/** The law that an office applies on a day (L36:59); nothing where it is not open yet. */
export async function regimeOf(tx: Tx, office: string, day: IsoDay): Promise<Regime | undefined> {
  const [row] = await tx.$queryRaw<{ regime: Regime }[]>`
    select regime from office_regime where office_code = ${office} and from_on <= ${databaseDay(day)}::date order by from_on desc limit 1`;
  return row?.regime;
}

/** A power as the page of its holder tells it. */
export type Power = Delegation & {
  decision: string;
  decidedOn: IsoDay | null;
  replaces: { ar: string; latin: string } | null;
  sent: readonly { recipient: OrderRecipient; on: IsoDay }[];
};

type PowerRow = DelegationJson & {
  decision: string;
  decided_on: Date | null;
  replaced_ar: string | null;
  replaced_latin: string | null;
  sent: { recipient: OrderRecipient; on: string }[];
};

/** The powers of an account's holder with their orders and the copies of these, the latest first. `isSuspended`: ended at once. */
export async function listPowersOf(tx: Tx, account: string): Promise<Power[]> {
  const rows = await tx.$queryRaw<PowerRow[]>`
    select d.id, d.office_code as "officeCode", d.quality, d.act_kinds as "actKinds", d.from_on::text as "fromOn", d.to_on::text as "toOn",
           d.suspended_at is not null as "isSuspended", d.decision, d.decided_on,
           r.given_ar || ' ' || r.family_ar as replaced_ar, r.given_latin || ' ' || r.family_latin as replaced_latin,
           (select coalesce(jsonb_agg(jsonb_build_object('recipient', c.recipient, 'on', c.sent_on) order by c.recipient), '[]')
              from delegation_copy c where c.delegation_id = d.id) as sent
      from delegation d join account a on a.staff_id = d.staff_id left join absence b on b.id = d.absence_id left join staff r on r.id = b.staff_id
     where a.id = ${account}::uuid order by d.from_on desc, d.id desc`;
  return rows.map(({ decision, decided_on, replaced_ar, replaced_latin, sent, ...row }) => ({
    ...delegationOf(row),
    decision,
    decidedOn: decided_on && isoDayOf(decided_on),
    replaces: replaced_ar === null ? null : { ar: replaced_ar, latin: replaced_latin ?? "" },
    sent: sent.map(({ recipient, on }) => ({ recipient, on: isoDayOf(new Date(on)) })),
  }));
}

export type Absence = {
  id: string;
  reason: AbsenceReason;
  fromOn: IsoDay;
  toOn: IsoDay | null;
  endedAt: Date | null;
  replacedBy: { ar: string; latin: string } | null;
};

type AbsenceRow = {
  id: string;
  reason: AbsenceReason;
  from_on: Date;
  to_on: Date | null;
  ended_at: Date | null;
  ar: string | null;
  latin: string | null;
};

/** The absences of an account's holder, the latest first. */
export async function listAbsencesOf(tx: Tx, account: string): Promise<Absence[]> {
  const rows = await tx.$queryRaw<AbsenceRow[]>`
    select b.id::text, b.reason, b.from_on, b.to_on, b.ended_at, s.given_ar || ' ' || s.family_ar as ar, s.given_latin || ' ' || s.family_latin as latin
      from absence b join account a on a.staff_id = b.staff_id
      left join lateral (select staff_id from delegation where absence_id = b.id order by suspended_at desc nulls first limit 1) d on true
      left join staff s on s.id = d.staff_id
     where a.id = ${account}::uuid order by b.from_on desc`;
  return rows.map(({ id, reason, from_on, to_on, ended_at, ar, latin }) => ({
    id,
    reason,
    fromOn: isoDayOf(from_on),
    toOn: to_on && isoDayOf(to_on),
    endedAt: ended_at,
    replacedBy: ar === null ? null : { ar, latin: latin ?? "" },
  }));
}

/** One line of the history of a person's postings, powers and absences. */
export type TenureEvent = {
  id: string;
  subject: "posting" | "delegation" | "absence";
  what: "began" | "changed" | "ended";
  toOn: IsoDay | null;
  at: Date;
};

/** The last events of a person's postings, powers and absences, the latest first. */
export async function listTenureEvents(tx: Tx, account: string): Promise<TenureEvent[]> {
  const rows = await tx.$queryRaw<(Omit<TenureEvent, "toOn"> & { to_on: Date | null })[]>`
    select e.id::text, e.subject, e.what, e.to_on, e.at from tenure_event e join account a on a.staff_id = e.staff_id
     where a.id = ${account}::uuid order by e.id desc limit 40`;
  return rows.map(({ to_on, ...event }) => ({ ...event, toOn: to_on && isoDayOf(to_on) }));
}
