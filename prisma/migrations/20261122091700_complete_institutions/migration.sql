-- What:  the prosecutor's permission for a death that did not come naturally (D22:25, D99:32), deaths registered ex officio (L36:39), silent
--        concerns about a file and their referral to the prosecutor (CP:470, L36:52), and more kinds of pages of institutions.
-- Rule:  a permission, a concern and a referral are written once and stay; the family of a file sees none of the last two.
-- Check: tests/integration/institution/*.test.ts. Undo: drop the tables, the functions and the trigger; restore the check of institution_entry.kind
--        and my_announcements of rule_on_files.

alter table institution_entry drop constraint institution_entry_kind_check;
alter table institution_entry add constraint institution_entry_kind_check
  check (kind in ('birth', 'newborn', 'death', 'stillborn', 'bornAlive', 'unidentified', 'foundling', 'marriage', 'divorce'));
-- the worker forgets what nobody came back to
create policy worker_forgets on institution_entry for delete to app_worker using (true);
create policy worker_counts on institution_entry for select to app_worker using (true);
grant select (id, received_at), delete on institution_entry to app_worker;

create table death_permission (
  declaration_id   uuid primary key references declaration (id),
  number           text not null check (number <> ''),
  decided_on       date not null,
  court_ar         text not null check (court_ar <> ''),
  court_fr         text not null check (court_fr <> ''),
  institution_code text references institution (code),
  office_code      text references office (code),
  account_id       uuid not null references account (id),
  at               timestamptz not null default clock_timestamp(),
  check ((institution_code is null) <> (office_code is null))
);
comment on table death_permission is 'The King''s prosecutor gives it in his own space, or the office enters the paper that was brought; once per death, kept for ever.';
call only_grows('death_permission', 'a permission that was given stays');

create table case_concern (
  id             uuid primary key,
  declaration_id uuid not null references declaration (id),
  kind           text not null check (kind in ('substitution', 'alive')),
  reasons        text[] not null,
  raised_at      timestamptz not null default clock_timestamp(),
  account_id     uuid references account (id),
  unique (declaration_id, kind)
);
comment on table case_concern is 'The worker raises it in silence, or an officer told that somebody registered dead is alive; the family is never told. Kept for ever.';
call only_grows('case_concern', 'a concern that was raised stays');

create table concern_referral (
  concern_id  uuid primary key references case_concern (id),
  note        text not null check (length(note) between 1 and 2000),
  account_id  uuid not null references account (id),
  at          timestamptz not null default clock_timestamp()
);
comment on table concern_referral is 'The officer lays a concern before the King''s prosecutor; kept for ever.';
call only_grows('concern_referral', 'what was laid before the prosecutor stays');

/** Whether a place lies in the territory of the caller's institution; everywhere where it has none. */
create function in_my_territory(p_place text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive chain as (
    select t.code, t.parent from territory t where t.code = p_place
    union all select t.code, t.parent from territory t join chain c on t.code = c.parent
  )
  select coalesce((select i.territory_code is null or exists (select from chain where chain.code = i.territory_code)
    from institution i where i.code = my_institution()), false)
$$;

/** Deaths that wait for the permission of the caller, a prosecutor: where, when, who, and nothing more of the file. */
create function deaths_awaiting_permission()
returns table (id uuid, reference text, event_on date, subject_name_ar text, subject_name_latin text, manner text, commune text, office_code text,
               submitted_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.id, d.reference, d.event_on, d.subject_name_ar, d.subject_name_latin, d.content #>> '{place,manner}', d.content #>> '{place,commune}',
         d.office_code, d.submitted_at
    from declaration d join institution i on i.code = my_institution() and i.kind = 'prosecutor'
   where d.kind = 'death' and d.status not in ('draft', 'completed', 'ex_officio', 'refused', 'withdrawn', 'duplicate')
     and d.content #>> '{place,manner}' in ('accident', 'violent', 'unknownCause') and d.content #>> '{deceasedKind,kind}' <> 'unidentified'
     and coalesce(d.content #>> '{place,placeClass}', 'morocco') <> 'abroad' and in_my_territory(d.content #>> '{place,commune}')
     and not exists (select from death_permission p where p.declaration_id = d.id)
   order by d.submitted_at limit 200
$$;

/** Concerns that officers laid before the caller, a prosecutor. */
create function concerns_referred()
returns table (id uuid, reference text, kind text, reasons text[], note text, at timestamptz, subject_name_ar text, subject_name_latin text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, d.reference, c.kind, c.reasons, r.note, r.at, d.subject_name_ar, d.subject_name_latin
    from concern_referral r join case_concern c on c.id = r.concern_id join declaration d on d.id = c.declaration_id
    join institution i on i.code = my_institution() and i.kind = 'prosecutor'
   where in_my_territory(d.content #>> '{place,commune}')
   order by r.at desc limit 200
$$;

/** Births sent since a moment with what their pattern is read from: counted over the country, told of nobody. */
create function births_to_look_at(p_since timestamptz)
returns table (id uuid, place_kind text, commune text, office_code text, same_certifier int)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.id, d.content #>> '{place,placeKind}', d.content #>> '{place,commune}', d.office_code,
         (select count(*)::int from declaration o
           where o.kind = 'birth' and o.id <> d.id and o.status not in ('draft', 'withdrawn', 'duplicate')
             and o.submitted_at > d.submitted_at - interval '90 days'
             and upper(replace(o.content #>> '{place,certificateNumber}', ' ', '')) = upper(replace(d.content #>> '{place,certificateNumber}', ' ', ''))
             and o.same_event_key is distinct from d.same_event_key)
    from declaration d
   where d.kind = 'birth' and d.status not in ('draft', 'withdrawn', 'duplicate') and d.submitted_at >= p_since
     and not exists (select from case_concern c where c.declaration_id = d.id)
   order by d.submitted_at limit 5000
$$;

select row_guard('death_permission'), row_guard('case_concern'), row_guard('concern_referral');
create policy with_declaration on death_permission for select to app_desk, app_worker
  using (exists (select from declaration d where d.id = declaration_id));
create policy own_permission on death_permission for select to app_institution using (institution_code = (select my_institution()));
create policy office_enters on death_permission for insert to app_desk
  with check (office_code = (select my_office()) and account_id = (select my_account()) and institution_code is null
    and exists (select from declaration d where d.id = declaration_id and d.kind = 'death'));
create policy prosecutor_gives on death_permission for insert to app_institution
  with check (institution_code = (select my_institution()) and account_id = (select my_account()) and office_code is null
    and declaration_id in (select w.id from deaths_awaiting_permission() w));
grant select, insert on death_permission to app_desk, app_institution;
grant select on death_permission to app_worker;

create policy with_declaration on case_concern for select to app_desk using (exists (select from declaration d where d.id = declaration_id));
create policy office_raises on case_concern for insert to app_desk
  with check (kind = 'alive' and account_id = (select my_account()) and exists (select from declaration d where d.id = declaration_id));
create policy worker_raises on case_concern for insert to app_worker with check (account_id is null);
create policy worker on case_concern for select to app_worker using (true);
grant select, insert on case_concern to app_desk, app_worker;
create policy with_concern on concern_referral to app_desk
  using (exists (select from case_concern c where c.id = concern_id))
  with check (account_id = (select my_account()) and exists (select from case_concern c where c.id = concern_id));
grant select, insert on concern_referral to app_desk;

/** Concerns of the territory of the caller, an inspector: which file at which office, why and when; names stay with the office. */
create function concerns_to_inspect()
returns table (id uuid, reference text, kind text, reasons text[], raised_at timestamptz, office_code text, is_referred boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive inside as (
    select p.territory_code as code from assignment p
     where p.id = (my_session()).assignment_id and p.role in ('inspector', 'central')
    union select t.code from territory t join inside i on t.parent = i.code
  )
  select c.id, d.reference, c.kind, c.reasons, c.raised_at, d.office_code, r.concern_id is not null
    from case_concern c join declaration d on d.id = c.declaration_id join office o on o.code = d.office_code
    left join concern_referral r on r.concern_id = c.id
   where exists (select from inside where inside.code = o.territory_code)
      or exists (select from inside where inside.code is null)
   order by c.raised_at desc limit 500
$$;

/** The act says that nobody declared: the file ends as registered ex officio (L36:39). */
create function file_ended_ex_officio() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from act_draft d where d.declaration_id = new.id and d.status = 'registered' and d.declarant_signature ->> 'reason' = 'exOfficio') then
    new.status := 'ex_officio';
  end if;
  return new;
end $$;
create trigger file_ended_ex_officio before update of status on declaration for each row
  when (new.status = 'completed' and new.kind = 'death' and new.origin = 'institution') execute function file_ended_ex_officio();

revoke all on function in_my_territory(text), deaths_awaiting_permission(), concerns_referred(), births_to_look_at(timestamptz), concerns_to_inspect(),
  file_ended_ex_officio() from public;
grant execute on function in_my_territory(text), deaths_awaiting_permission(), concerns_referred() to app_institution;
grant execute on function births_to_look_at(timestamptz) to app_worker;
grant execute on function concerns_to_inspect() to app_oversight;

/** As before; a file that was made one with the family's says so. */
create or replace function my_announcements()
returns table (id uuid, reference text, kind text, status text, list text, subject_name_ar text, subject_name_latin text, event_on date,
               certificate_number text, submitted_at timestamptz, act_no int, act_year int)
language sql stable set search_path = public, pg_temp as $$
  select d.id, d.reference, d.kind, case when d.merged_into is not null then 'merged' else d.status end,
         case when coalesce(o.status, d.status) in ('completed', 'ex_officio') then 'completed'
              when coalesce(o.status, d.status) in ('refused', 'withdrawn', 'duplicate') then 'refused'
              when coalesce(o.status, d.status) in ('overdue', 'late_request') then 'overdue' else 'waiting' end,
         d.subject_name_ar, d.subject_name_latin, d.event_on, d.certificate_number, d.submitted_at,
         coalesce(d.act_no, o.act_no), coalesce(d.act_year, o.act_year)
    from declaration d left join lateral institution_outcome(case when d.status = 'duplicate' then d.id end) o on true
   where d.institution_code = (select my_institution())
$$;
grant select (merged_into) on declaration to app_institution;
