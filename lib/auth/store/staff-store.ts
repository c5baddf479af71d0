import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import { type Delegation, type DelegationEntry, isRole, type Role, type StaffEntry } from "../core/index.ts";
import { listDelegations } from "./delegation-store.ts";

/** What an account is given to begin with: only digests and encrypted keys. */
export type NewCredentials = {
  passwordHash: string;
  totpKey: Uint8Array;
  passwordUntil: Date;
  handover: Uint8Array;
  handoverUntil: Date;
};

const REFUSALS = [
  "auth.notAllowed",
  "common.chooseOne",
  "staff.dayPast",
  "staff.lastManager",
  "staff.loginTaken",
  "staff.noPosting",
  "staff.notFound",
  "staff.notOneself",
  "staff.notPostedThere",
  "staff.nothingChanged",
  "staff.placeUnknown",
];

/** The refusals of our SQL as values. */
async function settled(work: Promise<unknown>): Promise<Result<null>> {
  try {
    await work;
    return ok(null);
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

type NewIds = { staff: string; account: string; assignment: string };

export function createStaff(
  tx: Tx,
  { staff, account, assignment }: NewIds,
  entry: StaffEntry,
  made: NewCredentials,
  today: IsoDay,
): Promise<Result<null>> {
  const { given, family, gender, login, role, office, institution, territory, fromOn } = entry;
  const { passwordHash, totpKey, passwordUntil, handover, handoverUntil } = made;
  return settled(tx.$queryRaw`
    select create_staff(${staff}::uuid, ${account}::uuid, ${assignment}::uuid, ${given.ar}, ${family.ar}, ${given.latin}, ${family.latin},
      ${gender}, ${login}, ${passwordHash}, ${totpKey}, ${passwordUntil}, ${handover}, ${handoverUntil}, ${role}, ${office}, ${institution},
      ${territory}, ${databaseDay(fromOn)}::date, ${databaseDay(today)}::date)::text`);
}

export function setAccountStatus(
  tx: Tx,
  { account, status, today }: { account: string; status: "active" | "suspended"; today: IsoDay },
): Promise<Result<null>> {
  return settled(
    tx.$queryRaw`select set_account_status(${account}::uuid, ${status}, ${databaseDay(today)}::date)::text`,
  );
}

export function renewFactor(tx: Tx, account: string, made: NewCredentials, today: IsoDay): Promise<Result<null>> {
  const { passwordHash, totpKey, passwordUntil, handover, handoverUntil } = made;
  return settled(tx.$queryRaw`
    select renew_factor(${account}::uuid, ${passwordHash}, ${totpKey}, ${passwordUntil}, ${handover}, ${handoverUntil},
      ${databaseDay(today)}::date)::text`);
}

export function endPosting(
  tx: Tx,
  { account, on, today }: { account: string; on: IsoDay; today: IsoDay },
): Promise<Result<null>> {
  return settled(
    tx.$queryRaw`select end_posting(${account}::uuid, ${databaseDay(on)}::date, ${databaseDay(today)}::date)`,
  );
}

/** The key that an officer signs with, where they have none yet: its public half and its private half, encrypted. */
export type NewSigningKey = { id: string; publicKey: Uint8Array; wrappedPrivate: Uint8Array };

export function delegateSignature(
  tx: Tx,
  { id, account, today }: { id: string; account: string; today: IsoDay },
  { office, quality, actKinds, fromOn, toOn, decision }: DelegationEntry,
  key: NewSigningKey,
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select delegate_signature(${id}::uuid, ${account}::uuid, ${office}, ${quality}, ${[...actKinds]}::text[], ${databaseDay(fromOn)}::date,
      ${toOn && databaseDay(toOn)}::date, ${decision}, ${key.id}, ${key.publicKey}, ${key.wrappedPrivate}, ${databaseDay(today)}::date)::text`);
}

export function endDelegation(
  tx: Tx,
  { id, account, today }: { id: string; account: string; today: IsoDay },
): Promise<Result<null>> {
  return settled(tx.$queryRaw`select end_delegation(${id}::uuid, ${account}::uuid, ${databaseDay(today)}::date)::text`);
}

/** What was made for an account and waits to be handed over by the manager of this session, still encrypted. */
export async function findHandover(tx: Tx, account: string): Promise<{ secret: Uint8Array; until: Date } | undefined> {
  const row = await tx.accountHandover.findUnique({ where: { accountId: account } });
  return row ? { secret: row.secret, until: row.until } : undefined;
}

export async function deleteHandover(tx: Tx, account: string): Promise<boolean> {
  const { count } = await tx.accountHandover.deleteMany({ where: { accountId: account } });
  return count === 1;
}

/** Puts a lasting password in the place of a temporary one that is still good. */
export async function replaceTemporaryPassword(tx: Tx, account: string, old: string, next: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ done: boolean }[]>`
    select replace_temporary_password(${account}::uuid, ${old}, ${next}) as done`;
  return row?.done ?? false;
}

/** An account as managers list it. `place` is where its holder is posted; nothing for the whole country. */
export type StaffLine = {
  account: string;
  login: string;
  name: { ar: string; latin: string };
  gender: "male" | "female";
  status: string;
  isTemporary: boolean;
  signedInAt: Date | null;
  posting: {
    role: Role;
    fromOn: IsoDay;
    toOn: IsoDay | null;
    place: { ar: string; fr: string } | null;
    office: string | null;
  } | null;
};

type StaffRow = {
  account: string;
  login: string;
  ar: string;
  latin: string;
  gender: "male" | "female";
  status: string;
  is_temporary: boolean;
  signed_in_at: Date | null;
  role: string | null;
  from_on: Date | null;
  to_on: Date | null;
  office_code: string | null;
  place_ar: string | null;
  place_fr: string | null;
};

/** Accounts with their last posting, by login; one of them, or those whose name or login has these letters. */
export async function listStaff(
  tx: Tx,
  { account = null, words = "", page = 1 }: { account?: string | null; words?: string; page?: number },
): Promise<StaffLine[]> {
  const rows = await tx.$queryRaw<StaffRow[]>`
    select a.id::text as account, a.login, s.given_ar || ' ' || s.family_ar as ar, s.given_latin || ' ' || s.family_latin as latin, s.gender,
           a.status, a.password_until is not null as is_temporary, a.signed_in_at, p.role, p.from_on, p.to_on, p.office_code,
           coalesce(o.name_ar, i.name_ar, t.name_ar) as place_ar, coalesce(o.name_fr, i.name_fr, t.name_fr) as place_fr
      from account a join staff s on s.id = a.staff_id
      left join lateral (select * from assignment where staff_id = s.id order by to_on desc nulls first, from_on desc limit 1) p on true
      left join office o on o.code = p.office_code left join institution i on i.code = p.institution_code
      left join territory t on t.code = p.territory_code
     where (${account}::uuid is null or a.id = ${account}::uuid)
       and (${words} = '' or concat_ws(' ', a.login, s.given_ar, s.family_ar, s.given_latin, s.family_latin) ilike '%' || ${words} || '%')
     order by a.login limit ${STAFF_PER_PAGE + 1}::int offset ${(page - 1) * STAFF_PER_PAGE}::int`;
  return rows.map((row) => ({
    account: row.account,
    login: row.login,
    name: { ar: row.ar, latin: row.latin },
    gender: row.gender,
    status: row.status,
    isTemporary: row.is_temporary,
    signedInAt: row.signed_in_at,
    posting:
      row.role === null || row.from_on === null || !isRole(row.role)
        ? null
        : {
            role: row.role,
            fromOn: isoDayOf(row.from_on),
            toOn: row.to_on && isoDayOf(row.to_on),
            office: row.office_code,
            place: row.place_ar === null ? null : { ar: row.place_ar, fr: row.place_fr ?? row.place_ar },
          },
  }));
}

export const STAFF_PER_PAGE = 50;

/** The delegations of an account's holder with the decisions behind them, the latest first. */
export async function listDelegationsOf(tx: Tx, account: string): Promise<(Delegation & { decision: string })[]> {
  const [person] = await tx.$queryRaw<
    { staff_id: string }[]
  >`select staff_id::text from account where id = ${account}::uuid`;
  if (!person) return [];
  const decisions = await tx.delegation.findMany({
    where: { staffId: person.staff_id },
    select: { id: true, decision: true },
  });
  const known = new Map(decisions.map(({ id, decision }) => [id, decision]));
  return (await listDelegations(tx, person.staff_id)).map((one) => ({ ...one, decision: known.get(one.id) ?? "" }));
}

/** Institutions by name, as a form offers them. */
export async function listInstitutions(tx: Tx): Promise<{ code: string; nameAr: string; nameFr: string }[]> {
  return tx.institution.findMany({ orderBy: { nameFr: "asc" }, select: { code: true, nameAr: true, nameFr: true } });
}
