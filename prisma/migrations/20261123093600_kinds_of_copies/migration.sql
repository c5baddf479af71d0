-- What:  the copy of the electronic act with its history (D22:45), and which copies are offered under which law from which day.
-- Why:   the three copies of law 36-21 and the two of law 37-99 are configuration: what survives of the latter is not settled.
-- Check: tests/integration/documents/kinds-of-copies.test.ts. Undo: drop the table, and restore the function and the check while no history was issued.

alter table issued_document drop constraint issued_document_kind_check;
alter table issued_document add constraint issued_document_kind_check
  check (kind in ('birthFullCopy', 'birthExtract', 'birthHistory', 'deathFullCopy', 'deathExtract', 'deathHistory'));

create table offered_copy (
  id         uuid primary key,
  regime     text not null check (regime in ('R36', 'R37')),
  form       text not null check (form in ('full', 'extract', 'history')),
  is_offered boolean not null,
  from_on    date not null,
  number     text not null check (length(number) between 1 and 80),
  account_id uuid references account (id),
  at         timestamptz not null default clock_timestamp(),
  check (not (regime = 'R37' and form = 'history' and is_offered))
);
comment on table offered_copy is 'Which copies the offices under a law issue from a day on, and by which text; the last row of a copy up to a day counts. Kept for ever.';
comment on column offered_copy.account_id is 'who entered it; nobody where it came with the software';
create index offered_copy_of on offered_copy (regime, form, from_on desc, at desc);
call only_grows('offered_copy', 'what was offered stays');
insert into offered_copy (id, regime, form, is_offered, from_on, number) values
  (gen_random_uuid(), 'R36', 'full', true, '1915-01-01', 'D22:45'),
  (gen_random_uuid(), 'R36', 'extract', true, '1915-01-01', 'D22:45'),
  (gen_random_uuid(), 'R36', 'history', true, '1915-01-01', 'D22:45'),
  (gen_random_uuid(), 'R37', 'full', true, '1915-01-01', 'D99:36'),
  (gen_random_uuid(), 'R37', 'extract', true, '1915-01-01', 'D99:36');

select row_guard('offered_copy');
create policy everybody_reads on offered_copy for select using (true);
create policy keepers_add on offered_copy for insert to app_oversight
  with check ((select my_role()) in ('central', 'manager') and account_id = (select my_account()));
grant select on offered_copy to app_portal, app_desk, app_oversight, app_worker;
grant insert on offered_copy to app_oversight;

/** As before, with the copies that tell the history. */
create or replace function take_back_copies(p_mention uuid, p_changed jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entered mention;
  taken int;
begin
  select * into entered from mention m
   where m.id = p_mention and m.account_id = (my_session()).account_id and m.entered_at >= transaction_timestamp();
  if entered.id is null then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  insert into revocation (serial, verdict, reason, mention_id)
  select d.serial, c.verdict, entered.kind, entered.id
    from issued_document d
    join jsonb_to_recordset(p_changed) as c (copy text, reader text, verdict text)
      on c.reader = d.reader
     and c.copy = case when d.kind like '%Extract' then 'extract' when d.kind like '%History' then 'history' else 'full' end
   where d.act_id = entered.act_id and d.expires_on >= entered.entered_at::date
  on conflict (serial) do nothing;
  get diagnostics taken = row_count;
  return taken;
end $$;
