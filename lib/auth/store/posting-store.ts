import { type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { isRole, type Role } from "../core/index.ts";

export type Post = { id: string; role: Role; officeCode: string | null };

/** The live posting of a person: one office at a time (D22:3). */
export async function findPost(tx: Tx, staffId: string, today: Date): Promise<Post | undefined> {
  const row = await tx.assignment.findFirst({
    where: { staffId, endedAt: null, fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] },
    orderBy: { fromOn: "desc" },
  });
  return row && isRole(row.role) ? { id: row.id, role: row.role, officeCode: row.officeCode } : undefined;
}

/** The days of every posting of an account's holder. */
export async function listPostingDays(tx: Tx, account: string): Promise<{ fromOn: IsoDay; toOn: IsoDay | null }[]> {
  const rows = await tx.$queryRaw<{ from_on: Date; to_on: Date | null }[]>`
    select p.from_on, p.to_on from assignment p join account a on a.staff_id = p.staff_id where a.id = ${account}::uuid order by p.from_on`;
  return rows.map(({ from_on, to_on }) => ({ fromOn: isoDayOf(from_on), toOn: to_on && isoDayOf(to_on) }));
}

type PlaceName = { nameAr: string; nameFr: string };
export type Posting = { institution: PlaceName | null; territory: PlaceName | null };
type PostingRow = {
  institution_ar: string | null;
  institution_fr: string | null;
  territory_ar: string | null;
  territory_fr: string | null;
};

/** What the posting of a session names besides an office. */
export async function findPosting(tx: Tx, sessionId: string): Promise<Posting> {
  const [row] = await tx.$queryRaw<PostingRow[]>`
    select i.name_ar as institution_ar, i.name_fr as institution_fr, t.name_ar as territory_ar, t.name_fr as territory_fr
      from session s join assignment p on p.id = s.assignment_id
      left join institution i on i.code = p.institution_code left join territory t on t.code = p.territory_code
     where s.id = ${sessionId}::uuid`;
  const named = (nameAr: string | null | undefined, nameFr: string | null | undefined): PlaceName | null =>
    nameAr && nameFr ? { nameAr, nameFr } : null;
  return {
    institution: named(row?.institution_ar, row?.institution_fr),
    territory: named(row?.territory_ar, row?.territory_fr),
  };
}

/** The territory to which the holder of this transaction's session is posted; nothing for those who look after the whole country. */
export async function findPostedTerritory(tx: Tx): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ code: string | null }[]>`
    select p.territory_code as code from assignment p where p.id = (my_session()).assignment_id`;
  return row?.code ?? null;
}

/** The institution to which the holder of this transaction's session is posted. */
export type OwnInstitution = {
  code: string;
  kind: string;
  nameAr: string;
  nameFr: string;
  territoryCode: string | null;
};

export async function findOwnInstitution(tx: Tx): Promise<OwnInstitution | undefined> {
  const [row] = await tx.$queryRaw<OwnInstitution[]>`
    select code, kind, name_ar as "nameAr", name_fr as "nameFr", territory_code as "territoryCode"
      from institution where code = (select my_institution())`;
  return row;
}

export type PostedAccount = {
  login: string;
  name: { ar: string; latin: string };
  gender: "male" | "female";
  role: Role;
  office: { nameAr: string; nameFr: string } | null;
  totpKey: Uint8Array;
  totpLastStep: number;
};

type PostedRow = {
  login: string;
  role: string;
  gender: "male" | "female";
  given_ar: string;
  family_ar: string;
  given_latin: string;
  family_latin: string;
  office_ar: string | null;
  office_fr: string | null;
  totp_key: Uint8Array;
  totp_last_step: bigint;
};

/** Cards of a series that nobody has: the people of the demonstration. Whoever was created since has a password of their own. */
const INVENTED_CARDS = "ZZ%";

/** Open accounts of the demonstration's people with the office where they work today, as posted. */
export async function listPostedAccounts(tx: Tx, today: Date): Promise<PostedAccount[]> {
  const rows = await tx.$queryRaw<PostedRow[]>`
    select a.login, p.role, s.gender, s.given_ar, s.family_ar, s.given_latin, s.family_latin, o.name_ar as office_ar, o.name_fr as office_fr,
           a.totp_key, a.totp_last_step
      from account a join staff s on s.id = a.staff_id join assignment p on p.staff_id = s.id left join office o on o.code = p.office_code
     where a.status = 'active' and p.from_on <= ${today}::date and (p.to_on is null or p.to_on >= ${today}::date) and p.ended_at is null
       and s.cnie like ${INVENTED_CARDS}
     order by p.id`;
  return rows.flatMap((row) =>
    isRole(row.role)
      ? [
          {
            login: row.login,
            name: { ar: `${row.given_ar} ${row.family_ar}`, latin: `${row.given_latin} ${row.family_latin}` },
            gender: row.gender,
            role: row.role,
            office: row.office_ar === null ? null : { nameAr: row.office_ar, nameFr: row.office_fr ?? "" },
            totpKey: row.totp_key,
            totpLastStep: Number(row.totp_last_step),
          },
        ]
      : [],
  );
}
