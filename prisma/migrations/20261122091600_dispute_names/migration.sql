-- What:  a given name that the officer disputes and the declarant holds to: the declaration is received provisionally, the name goes to the High
--        Commission, and its decision comes back (L36:34-35, D22:34, D99:23).
-- Rule:  docs/decisions/0021-disputed-names.md
-- Check: tests/integration/register/disputed-name.test.ts.

/** Lets a column have one more word; what other changes let it have stays. */
create function pg_temp.also_lets(p_constraint text, p_word text) returns void language plpgsql as $$
declare
  c record;
begin
  select conrelid::regclass as of, pg_get_constraintdef(oid) as said into strict c from pg_constraint where conname = p_constraint;
  execute format('alter table %s drop constraint %I', c.of, p_constraint);
  execute format('alter table %s add constraint %I %s', c.of, p_constraint, replace(c.said, 'ARRAY[', format('ARRAY[%L::text, ', p_word)));
end $$;

select pg_temp.also_lets('declaration_status_check', 'referred'), pg_temp.also_lets('assignment_role_check', 'commission');

alter table declaration add column deadline_met_on date;
comment on column declaration.deadline_met_on is 'The day on which the declaration was received provisionally, where that meets its deadline (D22:34, setting names.disputed).';

-- the Commission sees what was laid before it and decides that alone; nobody else decides for it
create policy commission_sees on ruling for select to app_oversight using ((select my_role()) = 'commission' and authority = 'commission');
create policy commission_decides on ruling for update to app_oversight
  using ((select my_role()) = 'commission' and authority = 'commission' and status = 'requested')
  with check (authority = 'commission' and status in ('granted', 'refused') and decided_by = (select my_account()));
alter policy office_enters on ruling with check (authority = 'court' or status = 'withdrawn');
alter policy central_sees on ruling using ((select my_role()) = 'central' and authority = 'central');
alter policy central_decides on ruling using ((select my_role()) = 'central' and authority = 'central' and status = 'requested');

-- the worker brings the decision to the file: it ends the provisional reception, and asks for another name after a refusal
create policy worker on act_draft for select to app_worker using (true);
create policy worker_ends_provisional on act_draft for update to app_worker
  using (status = 'provisional') with check (status in ('prepared', 'abandoned'));
grant select (id, declaration_id, office_code, status, content, digest, version, declarant_signature) on act_draft to app_worker;
grant update (status, version, updated_at) on act_draft to app_worker;
grant insert on information_request to app_worker;

-- what the law leaves open: whether the provisional reception meets the term to declare, and the days to choose another name after a refusal
insert into setting (key, valid_from, value) values ('names.disputed', '2026-01-01', '{"meetsDeadline": true, "daysToChoose": 30}');
