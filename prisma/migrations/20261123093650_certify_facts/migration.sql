-- What:  certificates that no act gives by itself: of non-registration, of concordance, and administrative ones by a table of types.
-- Rule:  a certificate of non-registration is issued only when every act that might be the person's was set aside with a reason and the tables of the
--        registers that are not in Sijil were searched on paper (CPC:217, L36:21, D22:41). Nothing of another person stands on it.
--        Docs: docs/decisions/0041-certificates.md
-- Check: tests/integration/certificates/. Undo: drop the functions and the tables while nothing was issued.

create table certificate_request (
  id          uuid primary key,
  office_code text not null references office (code),
  event       text not null check (event in ('birth', 'death')),
  year_from   int not null check (year_from between 1860 and 2199),
  year_to     int not null check (year_to between year_from and year_from + 19),
  asked       jsonb not null,
  status      text not null check (status in ('searching', 'found', 'issued', 'dropped')),
  account_id  uuid not null references account (id),
  asked_at    timestamptz not null,
  version     int not null default 1,
  updated_at  timestamptz not null
);
comment on table certificate_request is 'Somebody looked for in the registers of an office, for a certificate of non-registration; its staff write it. Kept with the certificate.';
create index certificate_request_of_office on certificate_request (office_code, updated_at desc);

/** What was asked and how it ended stay once a search is over. */
create function search_that_is_over_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status <> 'searching' then raise exception 'certificates.closed' using errcode = 'P0001'; end if;
  return new;
end $$;
create trigger search_that_is_over_stays before update on certificate_request for each row execute function search_that_is_over_stays();

create table certificate_finding (
  id            uuid primary key,
  request_id    uuid not null references certificate_request (id),
  act_id        uuid references act (id),
  legacy_act_id uuid references legacy_act (id),
  outcome       text not null check (outcome in ('setAside', 'taken')),
  reason        text check (reason in ('otherName', 'otherParents', 'otherDate', 'otherPlace', 'otherSex', 'knownPerson')),
  account_id    uuid not null references account (id),
  at            timestamptz not null default clock_timestamp(),
  check (num_nonnulls(act_id, legacy_act_id) = 1),
  check ((outcome = 'setAside') = (reason is not null))
);
comment on table certificate_finding is 'What an officer said of an act that might be the one looked for: another person''s, with the reason, or this person''s. Kept for ever.';
create unique index certificate_finding_once on certificate_finding (request_id, coalesce(act_id, legacy_act_id));
call only_grows('certificate_finding', 'what was said of an act stays');

create table certificate_paper_search (
  request_id  uuid not null references certificate_request (id),
  office_code text not null references office (code),
  year        int not null,
  spellings   int not null check (spellings > 0),
  account_id  uuid not null references account (id),
  at          timestamptz not null default clock_timestamp(),
  primary key (request_id, office_code, year, spellings)
);
comment on table certificate_paper_search is 'Who searched the alphabetical table of a register on paper, under how many spellings; one more spelling asks for another search. Kept for ever.';
call only_grows('certificate_paper_search', 'a search that was made stays');

create table certificate_type (
  code         text not null check (code ~ '^[a-z][a-z_]{1,39}$'),
  version      int not null check (version > 0),
  name_ar      text not null check (name_ar <> ''),
  name_fr      text not null check (name_fr <> ''),
  words_ar     text not null check (words_ar <> ''),
  words_fr     text not null check (words_fr <> ''),
  blanks       jsonb not null,
  signers      text[] not null check (signers <@ array['officer', 'localAuthority'] and cardinality(signers) > 0),
  office_kinds text[] not null check (office_kinds <@ array['central', 'sub', 'arrondissement', 'consulate']),
  from_on      date not null,
  account_id   uuid references account (id),
  at           timestamptz not null default clock_timestamp(),
  primary key (code, version)
);
comment on table certificate_type is 'Administrative certificates as data: a version holds from its day on for the kinds of offices that it names, none ends it. The central authority writes it. Kept for ever.';
call only_grows('certificate_type', 'write another version');

create table certificate_counter (
  office_code text not null references office (code),
  year        int not null,
  last_no     int not null check (last_no > 0),
  primary key (office_code, year)
);
comment on table certificate_counter is 'The last number of an administrative certificate of an office and year; taken with the certificate, without a gap.';

create table issued_certificate (
  serial        text primary key,
  id            uuid not null unique,
  kind          text not null check (kind in ('nonRegistration', 'concordance', 'administrative')),
  template      text not null,
  template_hash bytea not null,
  request_id    uuid unique references certificate_request (id),
  act_id        uuid references act (id),
  legacy_act_id uuid references legacy_act (id),
  type_code     text,
  number        text,
  office_code   text not null references office (code),
  payload       bytea not null,
  pdf_sha256    bytea not null,
  blob_key      text not null,
  account_id    uuid not null references account (id),
  issued_at     timestamptz not null,
  issued_on     date not null,
  expires_on    date not null,
  check ((kind = 'nonRegistration') = (request_id is not null)),
  check ((kind = 'concordance') = (num_nonnulls(act_id, legacy_act_id) = 1)),
  check ((kind = 'administrative') = (type_code is not null) and (type_code is null) = (number is null)),
  unique (office_code, number)
);
comment on table issued_certificate is 'Certificates as they were issued, with what rebuilds them; staff of the office, for ever.';
create index issued_certificate_of_office on issued_certificate (office_code, issued_at desc);
call only_grows('issued_certificate', 'an issued certificate stays as issued');

/** The registers that a search concerns: of the office and of those that were closed into it. Whole in Sijil only where the year began electronic. */
create function registers_to_search(p_request uuid) returns table (office_code text, year int, is_whole boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.code, y.year,
         regime_on(h.code, make_date(y.year, 1, 1)) = 'R36'
           and exists (select from register_year x where x.office_code = h.code and x.kind = r.event and x.year = y.year and x.regime = 'R36')
           and not exists (select from register_year x where x.office_code = h.code and x.kind = r.event and x.year = y.year and x.regime = 'R37')
    from certificate_request r cross join unnest(held_offices()) as h (code) join office o on o.code = h.code
   cross join generate_series(r.year_from, r.year_to) as y (year)
   where r.id = p_request and r.office_code = my_office() and (o.valid_to is null or extract(year from o.valid_to) >= y.year)
   order by h.code <> my_office(), h.code, y.year
$$;

/**
 * Acts of the registers of a search that may be of the person asked for, before they are compared name by name: by the key of the family
 * name, or by the given name with the day or the parents. `p_given`, `p_father` and `p_mother` are beginnings of keys. Only while the search is open.
 */
create function search_for_certificate(
  p_request uuid, p_given text[], p_family text[], p_father text[], p_mother text[], p_from date, p_to date
) returns table (id uuid, office_code text, no int, year int, canon bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  r certificate_request;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  select * into r from certificate_request where id = p_request and office_code = reader.office_code and status = 'searching';
  if r.id is null then return; end if;
  return query with near as (
    select a.id, a.office_code, a.no, a.year, a.canon, p.born_from, p.born_to,
           begins_with(p.keys, p_given) as given, p.keys && p_family as family,
           exists (select from act_person f where f.act_id = a.id and f.role = 'father' and begins_with(f.keys, p_father)) as father,
           exists (select from act_person m where m.act_id = a.id and m.role = 'mother' and begins_with(m.keys, p_mother)) as mother
      from act a join act_person p on p.act_id = a.id and p.role = 'subject'
     where a.kind = r.event and a.office_code = any (held_offices()) and a.year between r.year_from and r.year_to
  ) select n.id, n.office_code, n.no, n.year, n.canon from near n
     where n.family or (n.given and n.father and n.mother) or (n.given and n.mother and cardinality(p_father) = 0)
        or (n.given and n.born_from <= p_to and n.born_to >= p_from)
     order by n.given desc, n.year, n.no limit 2000;
end $$;

create function begins_with(p_keys text[], p_starts text[]) returns boolean language sql immutable set search_path = public, pg_temp as $$
  select exists (select from unnest(p_keys) k, unnest(p_starts) s where starts_with(k, s))
$$;

/** What two persons read the same in the paper acts of a search, with what was written on them since; nothing of an act that only one has read. */
create function paper_acts_for_certificate(p_request uuid)
returns table (id uuid, office_code text, no int, bis text, part text, year int, calendar text, standing jsonb, corrections bytea[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  r certificate_request;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  select * into r from certificate_request where id = p_request and office_code = reader.office_code and status = 'searching';
  if r.id is null then return; end if;
  return query select l.id, l.office_code, l.no, l.bis, l.part, l.year, l.calendar, l.standing,
      array(select m.canon from legacy_mention m where m.legacy_act_id = l.id order by m.no)
    from legacy_act l
   where l.kind = r.event and l.office_code = any (held_offices()) and l.standing is not null and l.status <> 'setAside'
     and case l.calendar when 'hijri' then l.year * 32 / 33 + 622 between r.year_from - 1 and r.year_to + 1
                         else l.year between r.year_from and r.year_to end;
end $$;

/**
 * What a typed serial of a certificate tells. One of non-registration is replaced once an act is registered, in its office, on a late file that was
 * asked with this very certificate; one of concordance once its act is corrected; otherwise it expires.
 */
create function certificate_verdict(p_serial text, p_today date)
returns table (verdict text, kind text, office_ar text, office_fr text, issued_on date, taken_back_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select case when used.on_day is not null then 'replaced' when c.expires_on < p_today then 'expired' else 'authentic' end,
         c.kind, o.name_ar, o.name_fr, c.issued_on, used.on_day
    from issued_certificate c join office o on o.code = c.office_code
    left join lateral (
      select min((a.registered_at at time zone 'UTC')::date) as on_day
        from ruling r join act a on a.declaration_id = r.declaration_id
       where c.kind = 'nonRegistration' and a.office_code = c.office_code and r.kind = 'lateDeclaration' and a.registered_at > c.issued_at
         and upper(regexp_replace(r.request ->> 'nonRegistrationNumber', '[^0-9A-Za-z]', '', 'g')) = c.serial
      union all
      select min((m.entered_at at time zone 'UTC')::date) from mention m
       where m.act_id = c.act_id and m.entered_at > c.issued_at and m.kind in ('LAT', 'TIF', 'PRE', 'NOM', 'REC-M', 'REC-J')
      union all
      select min((m.entered_at at time zone 'UTC')::date) from legacy_mention m
       where m.legacy_act_id = c.legacy_act_id and m.entered_at > c.issued_at and m.kind in ('LAT', 'PRE', 'NOM', 'REC-M', 'REC-J')
      order by 1 limit 1
    ) used on true
   where c.serial = p_serial
$$;

select row_guard('certificate_request'), row_guard('certificate_finding'), row_guard('certificate_paper_search'), row_guard('issued_certificate'),
       row_guard('certificate_type'), row_guard('certificate_counter');
create policy own_office on certificate_request to app_desk using (office_code = (select my_office())) with check (office_code = (select my_office()));
create policy with_request on certificate_finding to app_desk
  using (exists (select from certificate_request r where r.id = request_id))
  with check (account_id = (select my_account()) and exists (select from certificate_request r where r.id = request_id and r.status = 'searching'));
create policy with_request on certificate_paper_search to app_desk
  using (exists (select from certificate_request r where r.id = request_id))
  with check (account_id = (select my_account()) and exists (select from certificate_request r where r.id = request_id and r.status = 'searching'));
create policy own_office on issued_certificate to app_desk using (office_code = (select my_office()))
  with check (office_code = (select my_office()) and account_id = (select my_account()));
create policy known on certificate_type for select to app_desk, app_oversight using (true);
create policy central on certificate_type for insert to app_oversight with check (account_id = (select my_account()) and (my_session()).role = 'central');
create policy own_office on certificate_counter to app_desk using (office_code = (select my_office())) with check (office_code = (select my_office()));
grant select on certificate_type to app_desk, app_oversight;
grant insert on certificate_type to app_oversight;
grant select, insert, update on certificate_counter to app_desk;
grant select, insert on certificate_request, certificate_finding, certificate_paper_search, issued_certificate to app_desk;
grant update (asked, status, version, updated_at) on certificate_request to app_desk;

revoke all on function search_that_is_over_stays(), registers_to_search(uuid), search_for_certificate(uuid, text[], text[], text[], text[], date, date), begins_with(text[], text[]),
  paper_acts_for_certificate(uuid), certificate_verdict(text, date) from public;
grant execute on function registers_to_search(uuid), search_for_certificate(uuid, text[], text[], text[], text[], date, date),
  paper_acts_for_certificate(uuid) to app_desk;
grant execute on function certificate_verdict(text, date) to app_portal;
