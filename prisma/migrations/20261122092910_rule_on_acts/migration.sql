-- What:  rulings that change an act which is registered: who asked for what, who decides, the paper that came, and the mention it led to
--        (L36:23, L36:32-35, L36:47-53, D22:31, D22:35-39, L37:36, D99:25).
-- Rule:  one lawful step at a time, each by its own side; nobody but the central authority decides what is laid before it. Docs: docs/decisions/0032-rulings-on-acts.md
-- Check: tests/integration/rulings/on-acts.test.ts. Undo: drop both tables and the functions.

create table act_ruling (
  id              uuid primary key,
  act_id          uuid references act (id),
  act_kind        text not null check (act_kind in ('birth', 'death')),
  act_office_code text not null references office (code),
  act_no          int not null check (act_no > 0),
  act_year        int not null check (act_year between 1915 and 2200),
  regime          text not null check (regime in ('R36', 'R37')),
  holder_ar       text not null check (holder_ar <> ''),
  holder_latin    text not null,
  matter          text not null check (matter in ('clerical', 'substantive', 'latin', 'tifinagh', 'givenName', 'foreignGivenName', 'familyName',
                    'minorFamilyName', 'sex', 'parents', 'nationality', 'sameTwice', 'otherIdentity', 'unfreeze', 'cancelTwice', 'alive')),
  decider         text not null check (decider in ('central', 'foreignAffairs', 'prosecutor', 'court', 'commission', 'justice')),
  state           text not null check (state in ('waiting', 'outside', 'granted', 'hindered', 'refused', 'withdrawn', 'entered')),
  office_code     text not null references office (code),
  asked_at        timestamptz not null,
  asked_by        uuid not null references account (id),
  request         jsonb not null,
  due_on          date,
  decided_at      timestamptz,
  decided_by      uuid references account (id),
  decided_on      date,
  number          text check (number <> ''),
  reason          text,
  mention_kind    text,
  title           text check (title in ('permission', 'decision', 'order', 'judgment', 'decree', 'dahir', 'request')),
  court_ar        text check (court_ar <> ''),
  court_fr        text,
  final_on        date,
  bulletin        text,
  mention_id      uuid references mention (id),
  version         int not null default 1,
  check ((act_id is null) = (regime = 'R37')),
  check ((due_on is not null) = (matter = 'clerical' and decider <> 'court')),
  check (state not in ('granted', 'hindered', 'refused', 'entered') or (decided_at is not null and decided_by is not null and decided_on is not null
    and number is not null)),
  check (state <> 'refused' or reason is not null),
  check (state not in ('granted', 'hindered', 'entered') or (mention_kind is not null and title is not null)),
  check (title not in ('judgment', 'order') or court_ar is not null),
  check (title is distinct from 'judgment' or (final_on is not null and final_on >= decided_on)),
  check ((mention_id is not null) = (state = 'entered' and act_id is not null))
);
comment on table act_ruling is 'Offices ask and copy papers, the central authority and the King''s prosecutor decide, whoever enters the mention closes it; kept for ever with the act.';
comment on column act_ruling.act_id is 'Absent where the act stands in a register of paper alone (law 37-99).';
comment on column act_ruling.due_on is 'The last day for the decision on a clerical error: fifteen days from its reception (L36:51, L37:36). No text sets another term.';
comment on column act_ruling.request is 'What was asked, as it was asked: by whom, which datum, as it was and as it shall be, and the comparison that the officer concluded from.';
create index act_ruling_by_act on act_ruling (act_id);
create index act_ruling_pending on act_ruling (decider, state, due_on) where state in ('waiting', 'outside', 'granted', 'hindered');
create index act_ruling_by_office on act_ruling (office_code, state);

create table act_ruling_event (
  ruling_id   uuid not null references act_ruling (id),
  no          int not null check (no > 0),
  what        text not null check (what in ('asked', 'granted', 'refused', 'titleEntered', 'takenBack', 'hindered', 'cleared', 'entered')),
  at          timestamptz not null default clock_timestamp(),
  account_id  uuid not null references account (id),
  office_code text references office (code),
  detail      jsonb not null default '{}',
  primary key (ruling_id, no)
);
comment on table act_ruling_event is 'What became of a ruling on an act, each fact with who did it; whoever moves the ruling writes it. Kept for ever.';
call only_grows('act_ruling_event', 'what became of a ruling stays');

/** One lawful step at a time; what was asked stays as it was asked. The table is that of the core. An order comes after a refusal, or a silence. */
create function check_act_ruling_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (old.id, old.act_kind, old.act_office_code, old.act_no, old.act_year, old.regime, old.holder_ar, old.matter, old.decider, old.office_code, old.asked_at,
      old.asked_by, old.request)
     is distinct from (new.id, new.act_kind, new.act_office_code, new.act_no, new.act_year, new.regime, new.holder_ar, new.matter, new.decider,
      new.office_code, new.asked_at, new.asked_by, new.request)
     or old.act_id is distinct from new.act_id or old.due_on is distinct from new.due_on then
    raise exception 'update on act_ruling is refused: what was asked stays as it was asked' using errcode = 'restrict_violation';
  end if;
  if not exists (select from (values ('waiting', 'granted'), ('waiting', 'refused'), ('waiting', 'withdrawn'), ('outside', 'granted'),
      ('outside', 'withdrawn'), ('granted', 'hindered'), ('granted', 'entered'), ('hindered', 'granted'), ('refused', 'granted')) step (a, b)
    where a = old.state and b = new.state)
    or (old.state = 'refused' and new.title is distinct from 'order')
    or (old.state = 'waiting' and new.title = 'order' and old.decider <> 'prosecutor') then
    raise exception 'rulings.notPossibleNow' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger one_step before update on act_ruling for each row execute function check_act_ruling_step();
create trigger act_ruling_never_deleted before delete on act_ruling for each row execute function refuse_change('a ruling on an act stays');
create trigger act_ruling_never_emptied before truncate on act_ruling for each statement execute function refuse_change('a ruling on an act stays');
alter table act_ruling enable always trigger one_step;
alter table act_ruling enable always trigger act_ruling_never_deleted;
alter table act_ruling enable always trigger act_ruling_never_emptied;

/** Whether the caller is the King's prosecutor of the territory in which an office stands. */
create function is_prosecutor_of(p_office text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from office o join institution i on i.code = my_institution() and i.kind = 'prosecutor'
    where o.code = p_office and o.territory_code is not null and in_my_territory(o.territory_code))
$$;

/** The act of an exact reference, for a request about it (L36:46): the own office's, or under the national register another's, for this session alone. */
create function find_act_for_ruling(p_office text, p_kind text, p_year int, p_no int) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  reader session := my_session();
  found uuid;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return null; end if;
  select id into found from act where office_code = p_office and kind = p_kind and year = p_year and no = p_no;
  if found is null or p_office = reader.office_code then return found; end if;
  if 'R36' is distinct from (select regime from office_regime where office_code = reader.office_code
      and from_on <= (clock_timestamp() at time zone 'UTC')::date order by from_on desc limit 1) then return null; end if;
  insert into case_access (session_id, subject_id, subject, purpose, until) values (reader.id, found, 'act', 'ruling', clock_timestamp() + interval '60 minutes')
  on conflict (session_id, subject_id) do update set until = excluded.until, purpose = excluded.purpose;
  return found;
end $$;

/** The mentions of an act with their bytes, for whoever has just opened it: no trace, no mention. */
create function mentions_for_ruling(p_act uuid, p_reading uuid) returns table (id uuid, no int, canon bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.no, m.canon from mention m
   where m.act_id = p_act and exists (
     select from reading r where r.id = p_reading and r.subject = 'act' and r.subject_id = p_act and r.account_id = (select (my_session()).account_id))
   order by m.no
$$;

select row_guard('act_ruling'), row_guard('act_ruling_event');
create policy both_offices on act_ruling for select to app_desk
  using (office_code = (select my_office()) or act_office_code = (select my_office()));
create policy office_asks on act_ruling for insert to app_desk
  with check (office_code = (select my_office()) and asked_by = (select my_account()) and state in ('waiting', 'outside')
    and case when act_id is null then act_office_code = office_code else may_see_case(act_id, act_office_code) end);
-- an office copies papers and enters mentions; it never decides what is before the central authority
create policy office_moves on act_ruling for update to app_desk
  using (office_code = (select my_office()) or act_office_code = (select my_office()))
  with check (decider <> 'central' or state in ('withdrawn', 'hindered', 'entered') or title = 'order');
create policy central_sees on act_ruling for select to app_oversight using ((select my_role()) = 'central' and decider = 'central');
create policy central_decides on act_ruling for update to app_oversight
  using ((select my_role()) = 'central' and decider = 'central' and state = 'waiting')
  with check (state in ('granted', 'refused') and decided_by = (select my_account()) and title is distinct from 'order');
create policy prosecutor_sees on act_ruling for select to app_institution using (decider = 'prosecutor' and is_prosecutor_of(act_office_code));
create policy prosecutor_decides on act_ruling for update to app_institution
  using (decider = 'prosecutor' and state = 'waiting' and is_prosecutor_of(act_office_code))
  with check (state in ('granted', 'refused') and decided_by = (select my_account()) and title is distinct from 'order');
create policy with_ruling on act_ruling_event for select to app_desk, app_oversight, app_institution
  using (exists (select from act_ruling r where r.id = ruling_id));
create policy own_fact on act_ruling_event for insert to app_desk, app_oversight, app_institution
  with check (account_id = (select my_account()) and exists (select from act_ruling r where r.id = ruling_id));
create policy worker on act_ruling for select to app_worker using (true);
grant select on act_ruling, act_ruling_event to app_desk, app_oversight, app_institution;
grant select on act_ruling to app_worker;
grant insert on act_ruling to app_desk;
grant insert on act_ruling_event to app_desk, app_oversight, app_institution;
grant update (state, decided_at, decided_by, decided_on, number, reason, mention_kind, title, court_ar, court_fr, final_on, bulletin, mention_id, version)
  on act_ruling to app_desk;
grant update (state, decided_at, decided_by, decided_on, number, reason, mention_kind, title, version) on act_ruling to app_oversight;
grant update (state, decided_at, decided_by, decided_on, number, reason, mention_kind, title, court_ar, court_fr, version) on act_ruling to app_institution;
revoke all on function check_act_ruling_step(), is_prosecutor_of(text), find_act_for_ruling(text, text, int, int), mentions_for_ruling(uuid, uuid) from public;
grant execute on function find_act_for_ruling(text, text, int, int), mentions_for_ruling(uuid, uuid) to app_desk;
grant execute on function is_prosecutor_of(text) to app_institution;
