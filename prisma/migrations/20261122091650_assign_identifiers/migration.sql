-- What:  the digital civil and social identifier (IDCS) that the agency of registers gives to whoever's birth is registered (L36:30, D22:17).
-- Rule:  it stands beside the act, whose bytes do not change; one per birth act, never another, never used again. Absent means "not assigned yet".
--        Docs: docs/decisions/0022-national-identifier.md
-- Check: tests/integration/jobs/identifier.test.ts. Undo: drop the table and the function.

create table civil_identifier (
  act_id      uuid primary key references act (id),
  value       text not null unique check (value ~ '^[A-Z0-9][A-Z0-9-]{7,31}$'),
  source      text not null,
  assigned_at timestamptz not null
);
comment on table civil_identifier is 'The worker writes it once per birth act; kept for ever. Who gave it stands in source; a simulator''s begins with DEMO-.';
call only_grows('civil_identifier', 'an identifier is given once');

select row_guard('civil_identifier');
-- a child born dead has no birth act, and so no identifier (L36:29)
create policy worker_keeps on civil_identifier for insert to app_worker
  with check (exists (select from act a where a.id = act_id and a.kind = 'birth'));
create policy worker on civil_identifier for select to app_worker using (true);
create policy with_act on civil_identifier for select to app_desk using (exists (select from act a where a.id = act_id));
grant select, insert on civil_identifier to app_worker;
grant select on civil_identifier to app_desk;

/** How many sealed birth acts wait for their identifier; a count for the health page, nothing of anybody. */
create function identifiers_waiting() returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from act a
   where a.kind = 'birth' and exists (select from act_seal s where s.act_id = a.id)
     and not exists (select from civil_identifier i where i.act_id = a.id)
$$;
revoke all on function identifiers_waiting() from public;
grant execute on function identifiers_waiting() to app_portal, app_desk, app_institution, app_oversight, app_api;
