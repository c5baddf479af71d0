import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import { isRole, type PostingEntry, type Role, type StaffEntry } from "../core/index.ts";
import type { NewInvitation } from "./invitation-store.ts";

const REFUSALS = [
  "auth.notAllowed",
  "common.chooseOne",
  "staff.absenceOver",
  "staff.absentAlready",
  "staff.accountNotOpen",
  "staff.centralOpensAccounts",
  "staff.dayPast",
  "staff.dayToCome",
  "staff.lastManager",
  "staff.loginTaken",
  "staff.noPosting",
  "staff.notFound",
  "staff.notHead",
  "staff.notOneself",
  "staff.notPostedThere",
  "staff.nothingChanged",
  "staff.placeUnknown",
  "staff.postedAlready",
  "staff.qualityNotGiven",
  "staff.replacedAlready",
  "staff.signsNothing",
  "staff.specimenMissing",
  "staff.specimenThere",
];

/** The refusals of our SQL as values. */
export async function settled(work: Promise<unknown>): Promise<Result<null>> {
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
  made: NewInvitation,
  today: IsoDay,
): Promise<Result<null>> {
  const { given, family, gender, login, role, office, institution, territory, fromOn } = entry;
  const { passwordHash, totpKey, codeHash, code, shownUntil, until } = made;
  return settled(tx.$queryRaw`
    select create_staff(${staff}::uuid, ${account}::uuid, ${assignment}::uuid, ${given.ar}, ${family.ar}, ${given.latin}, ${family.latin},
      ${gender}, ${login}, ${passwordHash}, ${totpKey}, ${codeHash}, ${code}, ${shownUntil}, ${until}, ${role}, ${office}, ${institution},
      ${territory}, ${databaseDay(fromOn)}::date, ${databaseDay(today)}::date)::text`);
}

/** Another posting of somebody who has an account; refuses a second one on the same days. */
export function postStaff(
  tx: Tx,
  { id, account, today }: { id: string; account: string; today: IsoDay },
  { role, office, institution, territory, fromOn }: PostingEntry,
): Promise<Result<null>> {
  return settled(tx.$queryRaw`
    select post_staff(${id}::uuid, ${account}::uuid, ${role}, ${office}, ${institution}, ${territory}, ${databaseDay(fromOn)}::date,
      ${databaseDay(today)}::date)::text`);
}

export function setAccountStatus(
  tx: Tx,
  { account, status, today }: { account: string; status: "active" | "suspended"; today: IsoDay },
): Promise<Result<null>> {
  return settled(
    tx.$queryRaw`select set_account_status(${account}::uuid, ${status}, ${databaseDay(today)}::date)::text`,
  );
}

export function renewFactor(tx: Tx, account: string, made: NewInvitation, today: IsoDay): Promise<Result<null>> {
  const { passwordHash, totpKey, codeHash, code, shownUntil, until } = made;
  return settled(tx.$queryRaw`
    select renew_factor(${account}::uuid, ${passwordHash}, ${totpKey}, ${codeHash}, ${code}, ${shownUntil}, ${until},
      ${databaseDay(today)}::date)::text`);
}

export function endPosting(
  tx: Tx,
  { account, on, atOnce, today }: { account: string; on: IsoDay; atOnce: boolean; today: IsoDay },
): Promise<Result<null>> {
  return settled(
    tx.$queryRaw`select end_posting(${account}::uuid, ${databaseDay(on)}::date, ${atOnce}, ${databaseDay(today)}::date)::text`,
  );
}

/** An account as managers list it. `place` is where its holder is posted; nothing for the whole country. */
export type StaffLine = {
  account: string;
  login: string;
  name: { ar: string; latin: string };
  gender: "male" | "female";
  status: string;
  isInvited: boolean;
  signedInAt: Date | null;
  posting: {
    role: Role;
    fromOn: IsoDay;
    toOn: IsoDay | null;
    /** It was ended at once, before its last day was over. */
    isEnded: boolean;
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
  is_invited: boolean;
  signed_in_at: Date | null;
  role: string | null;
  from_on: Date | null;
  to_on: Date | null;
  is_ended: boolean | null;
  office_code: string | null;
  place_ar: string | null;
  place_fr: string | null;
};

type StaffSearch = { account?: string | null; office?: string | null; words?: string; page?: number };

/** Accounts with their last posting, by login; one of them, those of an office, or those whose name or login has these letters. */
export async function listStaff(
  tx: Tx,
  { account = null, office = null, words = "", page = 1 }: StaffSearch,
): Promise<StaffLine[]> {
  const rows = await tx.$queryRaw<StaffRow[]>`
    select a.id::text as account, a.login, s.given_ar || ' ' || s.family_ar as ar, s.given_latin || ' ' || s.family_latin as latin, s.gender,
           a.status, a.invited_until is not null as is_invited, a.signed_in_at, p.role, p.from_on, p.to_on, p.ended_at is not null as is_ended, p.office_code,
           coalesce(o.name_ar, i.name_ar, t.name_ar) as place_ar, coalesce(o.name_fr, i.name_fr, t.name_fr) as place_fr
      from account a join staff s on s.id = a.staff_id
      left join lateral (select * from assignment where staff_id = s.id order by to_on desc nulls first, from_on desc limit 1) p on true
      left join office o on o.code = p.office_code left join institution i on i.code = p.institution_code
      left join territory t on t.code = p.territory_code
     where (${account}::uuid is null or a.id = ${account}::uuid) and (${office}::text is null or p.office_code = ${office})
       and (${words} = '' or concat_ws(' ', a.login, s.given_ar, s.family_ar, s.given_latin, s.family_latin) ilike '%' || ${words} || '%')
     order by a.login limit ${STAFF_PER_PAGE + 1}::int offset ${(page - 1) * STAFF_PER_PAGE}::int`;
  return rows.map((row) => ({
    account: row.account,
    login: row.login,
    name: { ar: row.ar, latin: row.latin },
    gender: row.gender,
    status: row.status,
    isInvited: row.is_invited,
    signedInAt: row.signed_in_at,
    posting:
      row.role === null || row.from_on === null || !isRole(row.role)
        ? null
        : {
            role: row.role,
            fromOn: isoDayOf(row.from_on),
            toOn: row.to_on && isoDayOf(row.to_on),
            isEnded: row.is_ended === true,
            office: row.office_code,
            place: row.place_ar === null ? null : { ar: row.place_ar, fr: row.place_fr ?? row.place_ar },
          },
  }));
}

export const STAFF_PER_PAGE = 50;

/** Institutions by name, as a form offers them. */
export async function listInstitutions(tx: Tx): Promise<{ code: string; nameAr: string; nameFr: string }[]> {
  return tx.institution.findMany({ orderBy: { nameFr: "asc" }, select: { code: true, nameAr: true, nameFr: true } });
}
