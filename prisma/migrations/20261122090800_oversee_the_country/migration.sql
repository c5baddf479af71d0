-- What:  what oversight may write: the announced calendar and the territory, each held to the roles that keep it; the territory files it
--        receives; and on which facts running deadlines rest, as counts without a file or a person.
-- Check: tests/integration/oversight/*.test.ts. Undo: drop the table, the policies and the functions.

create function my_role() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select (my_session()).role
$$;
revoke all on function my_role() from public;
grant execute on function my_role() to app_oversight;

grant insert, update on territory to app_oversight;

do $$
declare
  kept record;
begin
  for kept in select * from (values
    ('hijri_month',         '{central,manager}'),
    ('exceptional_holiday', '{central,manager}'),
    ('suspension',          '{central,manager}'),
    ('territory',           '{manager}')
  ) as given (name, roles) loop
    perform row_guard(kept.name::regclass);
    execute format('create policy everybody_reads on %I for select using (true)', kept.name);
    execute format('create policy keepers_add on %I for insert to app_oversight with check ((select my_role()) = any (%L))', kept.name, kept.roles);
    execute format('create policy keepers_change on %I for update to app_oversight using ((select my_role()) = any (%L))', kept.name, kept.roles);
  end loop;
end $$;

create table territory_import (
  id          uuid primary key,
  account_id  uuid not null references account (id),
  file_name   text not null,
  content     text not null check (octet_length(content) <= 2097152),
  sha256      bytea not null,
  received_at timestamptz not null default clock_timestamp(),
  applied_at  timestamptz,
  outcome     jsonb,
  check ((applied_at is null) = (outcome is null))
);
comment on table territory_import is 'A territory file between its preview and its confirmation; once applied it stays, with what it changed and what stood there before.';
select row_guard('territory_import');
create policy own_files on territory_import for select to app_oversight using (account_id = (select my_account()));
create policy own_file_comes on territory_import for insert to app_oversight with check (account_id = (select my_account()) and (select my_role()) = 'manager');
create policy own_file_applied_once on territory_import for update to app_oversight
  using (account_id = (select my_account()) and applied_at is null) with check (account_id = (select my_account()));
create policy own_file_dropped on territory_import for delete to app_oversight using (account_id = (select my_account()) and applied_at is null);
grant select, insert, delete on territory_import to app_oversight;
grant update (applied_at, outcome) on territory_import to app_oversight;

/** How many running files share the facts their deadline was counted from; only for those who keep the calendar. */
create function running_deadlines() returns table (event jsonb, commune text, last_on date, files int)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.deadline #> '{inputs,event}', coalesce(d.content #>> '{place,commune}', ''), d.deadline_on, count(*)::int
    from declaration d
   where d.status in ('submitted', 'retrieved', 'to_complete', 'ready', 'overdue') and d.deadline is not null
     and (select my_role()) in ('central', 'manager')
   group by 1, 2, 3
$$;
revoke all on function running_deadlines() from public;
grant execute on function running_deadlines() to app_oversight;
