import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
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

/** The delegations of one person, the newest first. */
export async function listDelegations(tx: Tx, staffId: string): Promise<Delegation[]> {
  const rows = await tx.$queryRaw<DelegationJson[]>`
    select id, office_code as "officeCode", quality, act_kinds as "actKinds", from_on::text as "fromOn", to_on::text as "toOn",
           suspended_at is not null as "isSuspended"
      from delegation where staff_id = ${staffId}::uuid order by from_on desc`;
  return rows.map(delegationOf);
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
       and p.from_on <= ${day}::date and (p.to_on is null or p.to_on >= ${day}::date)
     order by ar, s.id, d.from_on desc`;
  return rows.map(({ staff_id, ar, latin, gender, quality }) => ({
    staffId: staff_id,
    name: { ar, latin },
    gender,
    quality: qualityOf(quality),
  }));
}
