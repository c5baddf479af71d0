import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { Prisma } from "#lib/platform/generated/client.ts";
import { type Delegation, QUALITIES, type Quality } from "../core/index.ts";

/** A delegation as SQL gives it back; its days are written `YYYY-MM-DD`. */
export type DelegationJson = {
  id: string;
  officeCode: string;
  quality: string;
  actKinds: string[];
  fromOn: string;
  toOn: string | null;
  isSuspended: boolean;
};

export function delegationOf({ quality, fromOn, toOn, ...rest }: DelegationJson): Delegation {
  return {
    ...rest,
    quality: qualityOf(quality),
    fromOn: isoDayOf(new Date(fromOn)),
    toOn: toOn === null ? null : isoDayOf(new Date(toOn)),
  };
}

function qualityOf(text: string): Quality {
  const quality = QUALITIES.find((known) => known === text);
  if (quality === undefined) throw new Error("a delegation has a quality of its own");
  return quality;
}

/** The delegations of one person as they stand on a day, the newest first: while its officer is absent, each is suspended. */
export async function listDelegations(tx: Tx, staffId: string, today: IsoDay): Promise<Delegation[]> {
  const rows = await tx.$queryRaw<DelegationJson[]>`
    select d.id, d.office_code as "officeCode", d.quality, d.act_kinds as "actKinds", d.from_on::text as "fromOn", d.to_on::text as "toOn",
           d.suspended_at is not null or ${isAbsent(databaseDay(today))} as "isSuspended"
      from delegation d where d.staff_id = ${staffId}::uuid order by d.from_on desc`;
  return rows.map(delegationOf);
}

/** SQL: whether the officer of delegation `d` is absent from its office on a day (L36:6). */
export function isAbsent(day: Date): Prisma.Sql {
  return Prisma.sql`exists (select from absence b where b.staff_id = d.staff_id and b.office_code = d.office_code and b.ended_at is null
    and b.from_on <= ${day}::date and (b.to_on is null or b.to_on >= ${day}::date))`;
}

/** An officer who may be named in an act, with the delegation under which they will sign it. */
export type SigningOfficer = {
  staffId: string;
  name: { ar: string; latin: string };
  gender: "male" | "female";
  quality: Quality;
};

/** The officers posted to an office today who hold a live delegation for acts of this kind there, each once, by name. */
export async function listSigningOfficers(
  tx: Tx,
  { officeCode, actKind, today }: { officeCode: string; actKind: string; today: IsoDay },
): Promise<SigningOfficer[]> {
  const day = databaseDay(today);
  const rows = await tx.$queryRaw<
    { staff_id: string; ar: string; latin: string; gender: "male" | "female"; quality: string }[]
  >`
    select distinct on (ar, s.id) s.id as staff_id, s.given_ar || ' ' || s.family_ar as ar,
           s.given_latin || ' ' || s.family_latin as latin, s.gender, d.quality
      from delegation d join staff s on s.id = d.staff_id join account a on a.staff_id = s.id join assignment p on p.staff_id = s.id
     where d.office_code = ${officeCode} and ${actKind} = any (d.act_kinds) and d.suspended_at is null
       and d.from_on <= ${day}::date and (d.to_on is null or d.to_on >= ${day}::date)
       and a.status = 'active' and p.role = 'officer' and p.office_code = d.office_code
       and p.from_on <= ${day}::date and (p.to_on is null or p.to_on >= ${day}::date) and p.ended_at is null
       and not ${isAbsent(day)}
     order by ar, s.id, d.from_on desc`;
  return rows.map(({ staff_id, ar, latin, gender, quality }) => ({
    staffId: staff_id,
    name: { ar, latin },
    gender,
    quality: qualityOf(quality),
  }));
}
