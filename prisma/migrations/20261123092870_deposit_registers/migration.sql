-- What:  a register that is printed or put in a table is read act by act, each with its trace; the way of a closed paper register to the court
--        (D99:6-8) is kept step by step. Docs: docs/decisions/0036-tables-and-deposit.md
-- Who:   an officer reads the register of their own office; the office writes its own steps, the inspector of its territory theirs.
-- Check: tests/integration/register/printing.test.ts, deposit.test.ts. Undo: drop the table and the functions; nothing else leans on them.

/** The acts of a register of the caller's own office between two numbers, each with the trace of its reading: no trace, no data. */
create function read_register_acts(p_register uuid, p_from int, p_to int, p_purpose text)
returns table (id uuid, no int, canon bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
begin
  if reader.id is null or reader.role <> 'officer' then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  select uuidv7(), reader.account_id, reader.office_code, p_purpose, 'act', a.id
    from act a where a.register_year_id = p_register and a.office_code = reader.office_code and a.no between p_from and p_to;
  return query select a.id, a.no, a.canon from act a
    where a.register_year_id = p_register and a.office_code = reader.office_code and a.no between p_from and p_to order by a.no;
end $$;

/** The mentions of those acts, for whoever has read them in this transaction. */
create function read_register_mentions(p_register uuid, p_from int, p_to int)
returns table (act_id uuid, id uuid, no int, canon bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.act_id, m.id, m.no, m.canon from act a join mention m on m.act_id = a.id
   where a.register_year_id = p_register and a.no between p_from and p_to and exists (
     select from reading r where r.subject_id = a.id and r.subject = 'act' and r.account_id = (select my_account()) and r.at >= now())
   order by a.no, m.no
$$;

/** Who signed the minutes of a register of the caller's own office. */
create function signer_of_minutes(p_register uuid)
returns table (given_ar text, family_ar text, given_latin text, family_latin text, gender text, quality text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.given_ar, s.family_ar, s.given_latin, s.family_latin, s.gender, d.quality
    from register_minutes m join register_year r on r.id = m.register_year_id
    join delegation d on d.id = m.delegation_id join staff s on s.id = d.staff_id
   where r.id = p_register and r.office_code = (select my_office())
$$;

revoke all on function read_register_acts(uuid, int, int, text), read_register_mentions(uuid, int, int), signer_of_minutes(uuid) from public;
grant execute on function read_register_acts(uuid, int, int, text), read_register_mentions(uuid, int, int), signer_of_minutes(uuid) to app_desk;

create table register_deposit (
  register_year_id uuid not null references register_year (id),
  copy        text not null check (copy in ('court', 'ministry')),
  no          int not null check (no > 0),
  step        text not null check (step in ('sent', 'received', 'forwarded', 'kept', 'returned', 'corrected')),
  done_on     date not null,
  reference   text not null check (char_length(reference) between 1 and 60),
  account_id  uuid not null references account (id),
  at          timestamptz not null default clock_timestamp(),
  primary key (register_year_id, copy, no)
);
comment on table register_deposit is 'The way of one original of a closed paper register to the court, and of another to the ministry from abroad (D99:6-8): written step by step by the office and the inspector, kept for ever.';
comment on column register_deposit.reference is 'The number of the letter, receipt, report or minutes that goes with the step.';
call only_grows('register_deposit', 'a step of a deposit that was written stays');
select row_guard('register_deposit');
create policy own_office on register_deposit for select to app_desk
  using (exists (select from register_year r where r.id = register_year_id and r.office_code = (select my_office())));
grant select on register_deposit to app_desk;

/** Whether the caller, who supervises, looks after the territory of an office; the ministry looks after the whole country and the posts abroad. */
create function supervises_office(p_office text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive inside as (
    select p.territory_code as code from assignment p
     where p.id = (my_session()).assignment_id and p.role in ('inspector', 'central', 'manager', 'prosecutor')
    union select t.code from territory t join inside i on t.parent = i.code
  )
  select exists (select from inside where code is null)
      or exists (select from inside i join office o on o.territory_code = i.code where o.code = p_office)
$$;

/** The one writer of steps. The counter's row orders two writers; the step that goes before is checked again here. */
create function record_deposit(p_register uuid, p_copy text, p_after int, p_step text, p_done_on date, p_reference text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  writer session := my_session();
  r register_year;
  abroad boolean;
  before register_deposit;
begin
  select * into r from register_year where id = p_register for update;
  if r.id is null or writer.id is null then raise exception 'registers.notFound' using errcode = 'P0001'; end if;
  abroad := exists (select from office o where o.code = r.office_code and o.kind = 'consulate');
  if p_step in ('received', 'forwarded') and not abroad then
    if writer.role <> 'inspector' or not supervises_office(r.office_code) then raise exception 'registers.notFound' using errcode = 'P0001'; end if;
  elsif writer.role <> 'officer' or writer.office_code <> r.office_code then raise exception 'registers.notFound' using errcode = 'P0001'; end if;
  if r.regime <> 'R37' then raise exception 'registers.noDeposit' using errcode = 'P0001'; end if;
  if r.closed_at is null then raise exception 'registers.depositNotClosed' using errcode = 'P0001'; end if;

  select * into before from register_deposit where register_year_id = p_register and copy = p_copy order by no desc limit 1;
  if coalesce(before.no, 0) <> p_after then raise exception 'registers.depositChanged' using errcode = 'P0001'; end if;
  if p_done_on > (clock_timestamp() at time zone 'UTC')::date + 1
     or p_done_on < coalesce(before.done_on, (r.closed_at at time zone 'UTC')::date - 1) then
    raise exception 'registers.depositDay' using errcode = 'P0001';
  end if;
  if (p_copy = 'ministry' and not abroad) or not (coalesce(before.step, '') || '>' || p_step = any (case
       when p_copy = 'ministry' then array['>sent', 'sent>received']
       when abroad then array['>sent', 'sent>kept', 'sent>returned', 'returned>corrected', 'corrected>kept', 'corrected>returned']
       else array['>sent', 'sent>received', 'received>forwarded', 'forwarded>kept', 'forwarded>returned', 'returned>corrected', 'corrected>kept', 'corrected>returned']
     end)) then raise exception 'registers.depositStep' using errcode = 'P0001'; end if;
  insert into register_deposit (register_year_id, copy, no, step, done_on, reference, account_id)
  values (p_register, p_copy, p_after + 1, p_step, p_done_on, p_reference, writer.account_id);
end $$;

/** The closed paper registers that the caller looks after, each with the steps of its originals. */
create function deposits_to_watch()
returns table (register_id uuid, office_code text, is_abroad boolean, kind text, year int, closed_on date, copy text, no int, step text, done_on date, reference text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.office_code, o.kind = 'consulate', r.kind, r.year, c.closed_on, d.copy, d.no, d.step, d.done_on, d.reference
    from register_year r join office o on o.code = r.office_code join register_closing c on c.register_year_id = r.id
    left join register_deposit d on d.register_year_id = r.id
   where r.regime = 'R37' and supervises_office(r.office_code)
   order by r.year desc, r.office_code, r.kind, d.copy, d.no limit 4000
$$;

revoke all on function supervises_office(text), record_deposit(uuid, text, int, text, date, text), deposits_to_watch() from public;
grant execute on function record_deposit(uuid, text, int, text, date, text) to app_desk, app_oversight;
grant execute on function deposits_to_watch() to app_oversight;
