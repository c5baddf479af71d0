import type { Client } from "pg";
import { type Finding, Places } from "./finding.ts";
import { GROWING_TABLES } from "./growing-tables.ts";

/** I-0: every grow-only table, partition by partition, has its guards always on, and no application role may change it. */
export async function checkGuards(db: Client): Promise<Finding[]> {
  const [guards, rights] = [new Places(), new Places()];
  const { rows } = await db.query<{ name: string; guard: string }>(
    `select t.name, g.guard
       from (select c.oid, c.oid::regclass::text as name from unnest($1::text[]) as listed,
                    lateral (select relid as oid from pg_partition_tree(listed::regclass) union select listed::regclass) c) t
      cross join (values ('only_grows'), ('never_emptied')) as g (guard)
      where not exists (select from pg_trigger w where w.tgrelid = t.oid and w.tgname = g.guard and w.tgenabled = 'A')`,
    [GROWING_TABLES],
  );
  for (const { name, guard } of rows) guards.add(`table ${name}: the guard ${guard} is not always on`);
  const granted = await db.query<{ name: string; role: string; privilege: string }>(
    `select t.name, r.rolname as role, p.privilege
       from unnest($1::text[]) as t (name) cross join pg_roles r
      cross join (values ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('TRIGGER')) as p (privilege)
      where r.rolname like 'app\\_%' and has_table_privilege(r.oid, t.name, p.privilege)`,
    [GROWING_TABLES],
  );
  for (const { name, role, privilege } of granted.rows) rights.add(`table ${name}: ${role} has ${privilege}`);
  return [guards.finding("I-0 guards of grow-only tables"), rights.finding("I-0 rights on grow-only tables")];
}
