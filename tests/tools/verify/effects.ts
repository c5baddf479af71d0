import type { Client } from "pg";
import { type Finding, Places } from "./finding.ts";

/** I-6: what was acknowledged is there, once. Every key has an outcome; declarations, drafts and acts say the same of each other. */
export async function checkEffects(db: Client): Promise<Finding[]> {
  const [keys, pairs] = [new Places(), new Places()];
  const unanswered = await db.query<{ route: string; count: number }>(
    "select route, count(*)::int as count from idempotency where outcome is null group by route",
  );
  for (const { route, count } of unanswered.rows) keys.add(`${route}: ${count} keys without outcome`);
  const { rows } = await db.query<{ reference: string | null; flaw: string }>(
    `select d.reference, 'completed, but its act says otherwise' as flaw from declaration d left join act a on a.declaration_id = d.id
      where d.act_no is not null and (a.no, a.year, a.office_code) is distinct from (d.act_no, d.act_year, d.act_office_code)
     union all
     select d.reference, 'has an act, but is not completed' from act a join declaration d on d.id = a.declaration_id
      where d.status <> 'completed' or d.act_no is null
     union all
     select d.reference, 'the draft that became its act is not marked so' from act a join act_draft t on t.id = a.draft_id join declaration d on d.id = a.declaration_id
      where t.status <> 'registered' or t.canon <> a.canon or t.declaration_id <> a.declaration_id
     union all
     select d.reference, 'a draft is marked as registered without an act' from act_draft t join declaration d on d.id = t.declaration_id
      where t.status = 'registered' and not exists (select from act a where a.draft_id = t.id)`,
  );
  for (const { reference, flaw } of rows) pairs.add(`declaration ${reference ?? "without reference"}: ${flaw}`);
  return [
    keys.finding("I-6 idempotency keys with one outcome"),
    pairs.finding("I-6 declarations, drafts and acts agree"),
  ];
}
