import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { isAbsent } from "./delegation-store.ts";

type Named = { ar: string; fr: string };

/** An office where nobody may sign acts of these kinds today. */
export type OfficeWithoutSigner = { code: string; name: Named; kinds: readonly string[] };

type Where = { today: IsoDay; territory: string | null };

/** Open offices where nobody may sign births or deaths today, by name; of one province where one is named (D22:10). */
export async function listOfficesWithoutSigner(tx: Tx, { today, territory }: Where): Promise<OfficeWithoutSigner[]> {
  const day = databaseDay(today);
  const rows = await tx.$queryRaw<{ code: string; ar: string; fr: string; kinds: string[] }[]>`
    select o.code, o.name_ar as ar, o.name_fr as fr, array_agg(k.kind order by k.kind) as kinds
      from office o cross join (values ('birth'), ('death')) k (kind)
     where (o.valid_from is null or o.valid_from <= ${day}::date) and (o.valid_to is null or o.valid_to >= ${day}::date)
       and exists (select from office_service s where s.office_code = o.code and s.from_on <= ${day}::date and (s.to_on is null or s.to_on >= ${day}::date))
       and (${territory}::text is null or o.territory_code = ${territory} or o.territory_code like ${territory} || '.%')
       and not exists (
         select from delegation d join account a on a.staff_id = d.staff_id join assignment p on p.staff_id = d.staff_id
          where d.office_code = o.code and k.kind = any (d.act_kinds) and d.suspended_at is null
            and d.from_on <= ${day}::date and (d.to_on is null or d.to_on >= ${day}::date) and not ${isAbsent(day)}
            and a.status = 'active' and p.role = 'officer' and p.office_code = o.code and p.ended_at is null
            and p.from_on <= ${day}::date and (p.to_on is null or p.to_on >= ${day}::date))
     group by o.code, o.name_ar, o.name_fr order by o.name_fr, o.code limit 500`;
  return rows.map(({ code, ar, fr, kinds }) => ({ code, name: { ar, fr }, kinds }));
}

/** A power to sign that ends soon. */
export type EndingPower = {
  account: string;
  name: { ar: string; latin: string };
  office: Named;
  decision: string;
  lastDay: IsoDay;
};

/** Powers to sign that end from today to a day, the first to end first. */
export async function listEndingPowers(
  tx: Tx,
  { today, territory, until }: Where & { until: IsoDay },
): Promise<EndingPower[]> {
  const rows = await tx.$queryRaw<
    {
      account: string;
      ar: string;
      latin: string;
      office_ar: string;
      office_fr: string;
      decision: string;
      to_on: Date;
    }[]
  >`
    select a.id::text as account, s.given_ar || ' ' || s.family_ar as ar, s.given_latin || ' ' || s.family_latin as latin, o.name_ar as office_ar,
           o.name_fr as office_fr, d.decision, d.to_on
      from delegation d join staff s on s.id = d.staff_id join account a on a.staff_id = s.id join office o on o.code = d.office_code
     where d.suspended_at is null and d.to_on between ${databaseDay(today)}::date and ${databaseDay(until)}::date and d.absence_id is null
       and (${territory}::text is null or o.territory_code = ${territory} or o.territory_code like ${territory} || '.%')
     order by d.to_on, o.name_fr, ar limit 500`;
  return rows.map(({ account, ar, latin, office_ar, office_fr, decision, to_on }) => ({
    account,
    name: { ar, latin },
    office: { ar: office_ar, fr: office_fr },
    decision,
    lastDay: isoDayOf(to_on),
  }));
}

/** An act that was prepared in the name of an officer who may not sign it today. */
export type StrandedDraft = { declaration: string; reference: string | null; officer: { ar: string; latin: string } };

/** The acts of the own office that wait for an officer without authority today, the oldest first (row-level security). */
export async function listStrandedDrafts(tx: Tx, today: IsoDay): Promise<StrandedDraft[]> {
  const day = databaseDay(today);
  const rows = await tx.$queryRaw<{ declaration: string; reference: string | null; ar: string; latin: string }[]>`
    select f.id::text as declaration, f.reference, s.given_ar || ' ' || s.family_ar as ar, s.given_latin || ' ' || s.family_latin as latin
      from act_draft t join declaration f on f.id = t.declaration_id join staff s on s.id = (t.content ->> 'officerStaffId')::uuid
     where t.status in ('prepared', 'read', 'declarant_signed')
       and not exists (
         select from delegation d join assignment p on p.staff_id = d.staff_id
          where d.staff_id = s.id and d.office_code = t.office_code and t.kind = any (d.act_kinds) and d.suspended_at is null
            and d.from_on <= ${day}::date and (d.to_on is null or d.to_on >= ${day}::date) and not ${isAbsent(day)}
            and p.role = 'officer' and p.office_code = t.office_code and p.ended_at is null
            and p.from_on <= ${day}::date and (p.to_on is null or p.to_on >= ${day}::date))
     order by t.created_at limit 100`;
  return rows.map(({ declaration, reference, ar, latin }) => ({ declaration, reference, officer: { ar, latin } }));
}

/** Whether the holder of this session heads their office today (L36:6). */
export async function isHeadOfOffice(tx: Tx, today: IsoDay): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is_head: boolean }[]>`select i_am_head(${databaseDay(today)}::date) as is_head`;
  return row?.is_head ?? false;
}
