-- What:  hospitals, local authorities, prisons and care institutions pre-declare births and deaths (L36:20, D22:14, L37:26): whose row it is, the
--        number of the signed certificate, every version that was declared, what is typed or sent before it is taken, and the link of two
--        files of one event that were merged.
-- Rule:  an institution sees its own rows and nothing else; a version that was declared stays; a certificate is declared once.
-- Check: tests/integration/institution/*.test.ts. Undo: drop the tables, the functions and the columns; restore same_event from guard_rows.

alter table declaration
  add column institution_code   text references institution (code),
  add column certificate_number text,
  add column merged_into        uuid references declaration (id),
  add constraint declaration_of_institution check ((origin = 'institution') = (institution_code is not null)),
  add constraint declaration_certified check (origin <> 'institution' or certificate_number is not null),
  add constraint declaration_merged check (merged_into is null or (status = 'duplicate' and merged_into <> id));
comment on column declaration.certificate_number is 'The signed certificate of the event: as the institution declared it, or as it came with the merge.';
create unique index declaration_certificate_once on declaration (institution_code, kind, upper(replace(certificate_number, ' ', '')))
  where institution_code is not null;
create index declaration_of_institution_list on declaration (institution_code, status, submitted_at) where institution_code is not null;
create index declaration_by_certificate on declaration (upper(replace(content #>> '{place,certificateNumber}', ' ', ''))) where status <> 'draft';

create table declaration_version (
  declaration_id uuid not null references declaration (id),
  version        int not null check (version > 0),
  content        jsonb not null,
  digest         bytea not null,
  account_id     uuid not null references account (id),
  at             timestamptz not null,
  primary key (declaration_id, version)
);
comment on table declaration_version is 'What an institution declared and each time it corrected it, whole, with the digest of its content.';
call only_grows('declaration_version', 'a version that was declared stays');

create table institution_entry (
  id               uuid primary key,
  account_id       uuid not null references account (id),
  institution_code text not null references institution (code),
  kind             text not null check (kind in ('birth', 'death')),
  shape            text not null check (shape in ('form', 'file')),
  declaration_id   uuid references declaration (id),
  file_name        text,
  content          text not null check (octet_length(content) <= 1200000),
  received_at      timestamptz not null default clock_timestamp(),
  outcome          jsonb,
  check ((shape = 'file') = (file_name is not null))
);
comment on table institution_entry is 'A form typed with mistakes or a file between its check and its taking; forgotten after a day.';
create index institution_entry_age on institution_entry (institution_code, received_at);

/** The institution to which the holder of this session is posted. */
create function my_institution() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select institution_code from assignment where id = (my_session()).assignment_id
$$;

select row_guard('declaration_version'), row_guard('institution_entry');
create policy own_institution on declaration to app_institution
  using (institution_code = (select my_institution()))
  with check (institution_code = (select my_institution()) and origin = 'institution' and status <> 'draft');
create policy with_declaration_of_institution on declaration_event to app_institution
  using (exists (select from declaration d where d.id = declaration_id))
  with check (exists (select from declaration d where d.id = declaration_id));
create policy with_declaration_of_institution on information_request to app_institution
  using (exists (select from declaration d where d.id = declaration_id))
  with check (exists (select from declaration d where d.id = declaration_id));
create policy with_declaration on declaration_version to app_institution, app_desk
  using (exists (select from declaration d where d.id = declaration_id))
  with check (exists (select from declaration d where d.id = declaration_id) and account_id = (select my_account()));
create policy own_entry on institution_entry to app_institution
  using (institution_code = (select my_institution()))
  with check (institution_code = (select my_institution()) and account_id = (select my_account()));
grant select, insert on declaration to app_institution;
grant update (content, certificate_number, event_on, deadline, deadline_on, subject_name_ar, subject_name_latin, same_event_key, status, version, updated_at)
  on declaration to app_institution;
grant select, insert on declaration_event to app_institution;
grant select on information_request to app_institution;
grant update (answered_at) on information_request to app_institution;
grant select, insert on declaration_version to app_institution;
grant select on declaration_version to app_desk;
grant select, insert, delete on institution_entry to app_institution;
grant update (outcome) on institution_entry to app_institution;

/** What became of a declaration that was closed for another file of the same event: state and number of that file, nothing of what it holds. */
create function institution_outcome(p_id uuid)
returns table (status text, act_office_code text, act_year int, act_no int, act_registered_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.status, o.act_office_code, o.act_year, o.act_no, o.act_registered_at
    from declaration d join declaration o on o.id = coalesce(d.merged_into, (
           select n.id from declaration_event e join declaration n on n.reference = e.detail ->> 'of'
            where e.declaration_id = d.id and e.what = 'duplicate' order by e.seq desc limit 1))
   where d.id = p_id and d.status = 'duplicate' and d.institution_code = my_institution()
$$;

/**
 * What the caller's institution declared, each in its list, with the number of the act once there is one: its own, or that of the file
 * for which it was closed. The caller's rights hold: a forgotten `where` shows nothing.
 */
create function my_announcements()
returns table (id uuid, reference text, kind text, status text, list text, subject_name_ar text, subject_name_latin text, event_on date,
               certificate_number text, submitted_at timestamptz, act_no int, act_year int)
language sql stable set search_path = public, pg_temp as $$
  select d.id, d.reference, d.kind, d.status,
         case when coalesce(o.status, d.status) in ('completed', 'ex_officio') then 'completed'
              when coalesce(o.status, d.status) in ('refused', 'withdrawn', 'duplicate') then 'refused'
              when coalesce(o.status, d.status) = 'overdue' then 'overdue' else 'waiting' end,
         d.subject_name_ar, d.subject_name_latin, d.event_on, d.certificate_number, d.submitted_at,
         coalesce(d.act_no, o.act_no), coalesce(d.act_year, o.act_year)
    from declaration d left join lateral institution_outcome(case when d.status = 'duplicate' then d.id end) o on true
   where d.institution_code = (select my_institution())
$$;

/** Other declarations of the same event: same person within two days, or the same certificate declared by a family and by an institution (L36:23). */
drop function same_event(uuid);
create function same_event(p_id uuid)
returns table (id uuid, reference text, office_code text, status text, event_on date, name_ar text, name_latin text, act_no int, act_year int,
               origin text)
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (
    select d.*, nullif(upper(replace(d.content #>> '{place,certificateNumber}', ' ', '')), '') as certificate
      from declaration d where d.id = p_id and may_see_case(d.id, d.office_code)
  ), found as (
    select o.id from mine d join declaration o on o.same_event_key = d.same_event_key
     where o.status <> 'draft' and o.event_on between d.event_on - 2 and d.event_on + 2
    union
    select o.id from mine d join declaration o on upper(replace(o.content #>> '{place,certificateNumber}', ' ', '')) = d.certificate
     where o.status <> 'draft' and (o.origin = 'institution') <> (d.origin = 'institution')
       and o.event_on between d.event_on - 31 and d.event_on + 31
  )
  select o.id, o.reference, o.office_code, o.status, o.event_on, o.subject_name_ar, o.subject_name_latin, o.act_no, o.act_year, o.origin
    from mine d join found on true join declaration o on o.id = found.id
   where o.kind = d.kind and o.id <> d.id and o.status not in ('draft', 'withdrawn', 'duplicate')
     and (o.group_id is null or o.group_id is distinct from d.group_id)
   order by o.submitted_at limit 10
$$;

revoke all on function my_institution(), institution_outcome(uuid), my_announcements(), same_event(uuid) from public;
grant execute on function same_event(uuid) to app_desk;
grant execute on function my_institution(), institution_outcome(uuid), my_announcements(), reference_taken(text) to app_institution;
