-- What:  the switch of an office: decisions on regimes and services, proposed by one person and confirmed by another; the paper register-year
--        closed early with its record, and the electronic one opened on its last hash. Docs: docs/decisions/0025-switching-an-office.md
-- Who:   the central authority and the manager of the register decide; the worker turns the registers on the day.
-- Check: tests/integration/oversight/offices.test.ts, tests/integration/register/switching.test.ts. Undo: drop the tables and the functions,
--        put the older close_register_year and open_register_year back; confirmed rows of office_regime stay.

create table office_decision (
  id          uuid primary key,
  number      text not null check (char_length(number) between 1 and 80),
  decided_on  date not null,
  from_on     date not null,
  offices     text[] not null check (cardinality(offices) between 1 and 400),
  regime      text check (regime in ('R36', 'R37')),
  service     text,
  opens       boolean,
  proposed_by uuid not null references account (id),
  proposed_at timestamptz not null default clock_timestamp(),
  settled_as  text check (settled_as in ('confirmed', 'withdrawn')),
  settled_by  uuid references account (id),
  settled_at  timestamptz,
  check (decided_on <= from_on),
  check ((regime is null) = (service is not null) and (service is null) = (opens is null)),
  check ((settled_as is null) = (settled_by is null) and (settled_as is null) = (settled_at is null)),
  check (settled_as is distinct from 'confirmed' or settled_by <> proposed_by)
);
comment on table office_decision is 'What was decided for offices (L36:59): a regime or a service, from a day on. Written by oversight, settled once by somebody else; kept for ever.';
create index office_decision_by_day on office_decision (from_on desc);

select row_guard('office_decision');
create policy oversight_reads on office_decision for select to app_oversight using (true);
create policy keepers_propose on office_decision for insert to app_oversight
  with check (proposed_by = (select my_account()) and settled_as is null and (select my_role()) in ('central', 'manager'));
grant select, insert on office_decision to app_oversight;

/**
 * Settles a proposal once. Confirmed by somebody other than who proposed it and before its first day, it writes the rows of office_regime or
 * office_service; an office never goes back from electronic to paper registers (L36:59), and never has two decisions for the time to come.
 */
create function settle_office_decision(p_id uuid, p_as text, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper session := my_session();
  d office_decision;
begin
  if keeper.id is null or keeper.role not in ('central', 'manager') then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  select * into d from office_decision where id = p_id for update;
  if d.id is null then raise exception 'territory.decisionGone' using errcode = 'P0001'; end if;
  if d.settled_as is not null then raise exception 'territory.decisionSettled' using errcode = 'P0001'; end if;
  if p_as = 'confirmed' then
    if (select staff_id from account where id = d.proposed_by) = (select staff_id from account where id = keeper.account_id) then
      raise exception 'territory.sameProposer' using errcode = 'P0001';
    end if;
    if d.from_on <= p_today then raise exception 'territory.decisionTooLate' using errcode = 'P0001'; end if;
    if d.regime is not null then
      if exists (select from office_regime where office_code = any (d.offices) and from_on > p_today)
      or exists (select from unnest(d.offices) as o (code) where regime_on(o.code, d.from_on) is not distinct from d.regime) then
        raise exception 'territory.regimeAlreadyDecided' using errcode = 'P0001';
      end if;
      if d.regime = 'R37' and exists (select from unnest(d.offices) as o (code) where regime_on(o.code, d.from_on) = 'R36') then
        raise exception 'territory.noWayBack' using errcode = 'P0001';
      end if;
      insert into office_regime (office_code, from_on, regime, decision)
      select o.code, d.from_on, d.regime, d.number from unnest(d.offices) as o (code);
    elsif d.opens then
      insert into office_service (office_code, service, from_on)
      select o.code, d.service, d.from_on from unnest(d.offices) as o (code)
       where not exists (select from office_service s where s.office_code = o.code and s.service = d.service and (s.to_on is null or s.to_on >= d.from_on));
    else
      update office_service set to_on = d.from_on - 1
       where office_code = any (d.offices) and service = d.service and from_on < d.from_on and (to_on is null or to_on >= d.from_on);
    end if;
  end if;
  update office_decision set settled_as = p_as, settled_by = keeper.account_id, settled_at = clock_timestamp() where id = d.id;
end $$;

/** How many files of these offices are still in hand, none of them named; for those who prepare a switch. */
create function files_in_hand(p_offices text[]) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from declaration
   where office_code = any (p_offices) and status in ('submitted', 'retrieved', 'to_complete', 'ready', 'overdue')
     and (select my_role()) in ('central', 'manager')
$$;

-- an office that switches in mid-year keeps two registers of one kind in that year: the paper one, closed early, and the electronic one
alter table register_year drop constraint register_year_office_code_kind_year_key;
alter table register_year add constraint register_year_office_code_kind_year_regime_key unique (office_code, kind, year, regime);
comment on table register_year is 'One register per office, kind, year of declaration (D22:19) and regime (L36:59); last_no is the counter.';

create table register_closing (
  register_year_id uuid primary key references register_year (id),
  reason           text not null check (reason in ('yearOver', 'regimeChanged')),
  decision         text,
  closed_on        date not null,
  last_no          int not null,
  closing_hash     bytea not null,
  closed_at        timestamptz not null default clock_timestamp(),
  check ((reason = 'regimeChanged') = (decision is not null))
);
comment on table register_closing is 'The closing record of a register: why, under which decision, with which last number and hash. Written once by the worker, kept for ever.';
call only_grows('register_closing', 'a register is closed once');
select row_guard('register_closing');
create policy everybody_reads on register_closing for select to app_desk, app_oversight, app_worker using (true);
grant select on register_closing to app_desk, app_oversight, app_worker;
grant select (id, office_code, kind, year, regime, first_no, last_no, opened_at, closed_at) on register_year to app_oversight;

/**
 * Closes a register whose year is over, or whose law its office has left: nothing enters it any more, its last hash opens the next one, and
 * its record says why (D99:5, L36:59). False when it was closed before.
 */
create or replace function close_register_year(p_office text, p_kind text, p_year int, p_today date) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r register_year;
  decided office_regime;
  is_switched boolean;
begin
  select * into r from register_year where office_code = p_office and kind = p_kind and year = p_year and closed_at is null for update;
  select * into decided from office_regime where office_code = p_office and from_on <= p_today order by from_on desc limit 1;
  is_switched := r.id is not null and decided.regime is not null and decided.regime <> r.regime and extract(year from decided.from_on) = p_year;
  if extract(year from p_today) <= p_year and not is_switched then
    raise exception 'registers.yearNotOver' using errcode = 'P0001';
  end if;
  if r.id is null then return false; end if;
  update register_year set closed_at = clock_timestamp(), closing_hash = head_hash where id = r.id;
  insert into register_closing (register_year_id, reason, decision, closed_on, last_no, closing_hash)
  values (r.id, case when is_switched then 'regimeChanged' else 'yearOver' end, case when is_switched then decided.decision end,
          case when is_switched then decided.from_on - 1 else make_date(p_year, 12, 31) end, r.last_no, r.head_hash);
  return true;
end $$;

/** Opens a register on the last hash of the one before it: the paper register of the same year where the office has just switched, else that of the year before. */
create or replace function open_register_year(p_id uuid, p_office text, p_kind text, p_year int, p_regime text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before register_year;
  opening bytea;
  opened uuid;
begin
  if p_regime = 'R37' and exists (select from register_year where office_code = p_office and kind = p_kind and year <= p_year and regime = 'R36') then
    raise exception 'registers.noWayBack' using errcode = 'P0001';
  end if;
  select * into before from register_year
   where office_code = p_office and kind = p_kind
     and (year = p_year - 1 or (year = p_year and regime = 'R37' and p_regime = 'R36'))
   order by year desc, regime limit 1;
  if found and before.closed_at is null then
    raise exception 'registers.previousYearOpen' using errcode = 'P0001';
  end if;
  opening := register_opening_hash(before.closing_hash, p_office, p_kind, p_year);
  insert into register_year (id, office_code, kind, year, regime, opening_hash, head_hash, opened_by)
  values (p_id, p_office, p_kind, p_year, p_regime, opening, opening, my_account())
  on conflict (office_code, kind, year, regime) do nothing returning id into opened;
  return opened;
end $$;

revoke all on function settle_office_decision(uuid, text, date), files_in_hand(text[]) from public;
grant execute on function settle_office_decision(uuid, text, date), files_in_hand(text[]) to app_oversight;

/** Files in hand whose office has left the law they were sent under, and for which no act is drawn up yet; for the worker that carries them over. */
create function files_to_carry_over(p_today date, p_most int) returns table (id uuid, regime text)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.id, regime_on(d.office_code, p_today) from declaration d
   where d.status in ('submitted', 'retrieved', 'to_complete', 'ready', 'overdue') and d.regime <> regime_on(d.office_code, p_today)
     and not exists (select from act_draft a where a.declaration_id = d.id and a.status <> 'abandoned')
   order by d.submitted_at limit p_most
$$;
revoke all on function files_to_carry_over(date, int) from public;
grant execute on function files_to_carry_over(date, int) to app_worker;
