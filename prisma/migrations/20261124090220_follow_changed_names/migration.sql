-- What:  a search for a certificate of non-registration also finds whoever bears another name today than the act was registered with; a certificate of
--        concordance is replaced by whatever changes the identity that it sets out, revoked with its act, and listed with the copies that were taken back.
-- Rule:  the person is registered under every name that the act ever told (CPC:217, L36:33-36, L36:46-53); a frozen or cancelled act gives nothing (L36:23).
-- Check: tests/integration/certificates/. Undo: put search_for_certificate and certificate_verdict back as they stand in 20261123093650_certify_facts,
--        and drop the four new functions.

/** The kinds of mentions that may change names, sex, day or place of birth, or filiation: those of the core's catalogue, and the reversal of any. */
create function changes_identity(p_kind text) returns boolean language sql immutable set search_path = public, pg_temp as $$
  select p_kind in ('REC-J', 'REC-M', 'LAT', 'TIF', 'NOM', 'NOM-MIN', 'PRE', 'PRE-E', 'SEX', 'ADD-P', 'ISTIL', 'NASAB', 'NASAB-NEG', 'REV')
$$;

/** As before, and every act of the registers on which a mention changed who it names: the caller compares it under all its names. */
create or replace function search_for_certificate(
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
           exists (select from act_person m where m.act_id = a.id and m.role = 'mother' and begins_with(m.keys, p_mother)) as mother,
           exists (select from mention c where c.act_id = a.id and changes_identity(c.kind)) as changed
      from act a left join act_person p on p.act_id = a.id and p.role = 'subject'
     where a.kind = r.event and a.office_code = any (held_offices()) and a.year between r.year_from and r.year_to
  ) select n.id, n.office_code, n.no, n.year, n.canon from near n
     where n.changed or n.family or (n.given and n.father and n.mother) or (n.given and n.mother and cardinality(p_father) = 0)
        or (n.given and n.born_from <= p_to and n.born_to >= p_from)
     order by n.changed desc, n.given desc nulls last, n.year, n.no limit 2000;
end $$;

/** The mentions of the acts of a search on which one changed who they name, in the order in which they arrived. Only while the search is open. */
create function mentions_for_certificate(p_request uuid) returns table (act_id uuid, id uuid, no int, canon bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  r certificate_request;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  select * into r from certificate_request where id = p_request and office_code = reader.office_code and status = 'searching';
  if r.id is null then return; end if;
  return query select m.act_id, m.id, m.no, m.canon from mention m join act a on a.id = m.act_id
   where a.kind = r.event and a.office_code = any (held_offices()) and a.year between r.year_from and r.year_to
     and exists (select from mention c where c.act_id = a.id and changes_identity(c.kind))
   order by m.act_id, m.no;
end $$;

/**
 * What took certificates back, or this one: an act registered, in its office, on a late file that was asked with this very certificate of
 * non-registration; whatever changed who the act of a certificate of concordance names; the freezing or the cancelling of that act.
 */
create function what_took_back_certificates(p_serial text) returns table (serial text, verdict text, on_day date, rank int)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.serial, 'replaced' as verdict, (a.registered_at at time zone 'UTC')::date as on_day, 2 as rank
    from ruling r join act a on a.declaration_id = r.declaration_id
    join issued_certificate c on c.serial = upper(regexp_replace(r.request ->> 'nonRegistrationNumber', '[^0-9A-Za-z]', '', 'g'))
     and c.kind = 'nonRegistration' and a.office_code = c.office_code and a.registered_at > c.issued_at
   where r.kind = 'lateDeclaration' and (p_serial is null or c.serial = p_serial)
  union all
  select c.serial, case when m.kind in ('GEL', 'ANN') then 'revoked' else 'replaced' end, (m.entered_at at time zone 'UTC')::date,
         case when m.kind in ('GEL', 'ANN') then 1 else 2 end
    from issued_certificate c join mention m on m.act_id = c.act_id and m.entered_at > c.issued_at
   where (changes_identity(m.kind) or m.kind in ('GEL', 'ANN')) and (p_serial is null or c.serial = p_serial)
  union all
  select c.serial, 'replaced', (m.entered_at at time zone 'UTC')::date, 2
    from issued_certificate c join legacy_mention m on m.legacy_act_id = c.legacy_act_id and m.entered_at > c.issued_at
   where changes_identity(m.kind) and (p_serial is null or c.serial = p_serial)
$$;

/** What a typed serial of a certificate tells: whether it was taken back, and otherwise whether it expired. */
create or replace function certificate_verdict(p_serial text, p_today date)
returns table (verdict text, kind text, office_ar text, office_fr text, issued_on date, taken_back_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(back.verdict, case when c.expires_on < p_today then 'expired' else 'authentic' end), c.kind, o.name_ar, o.name_fr, c.issued_on, back.on_day
    from issued_certificate c join office o on o.code = c.office_code
    left join lateral (
      select b.verdict, b.on_day from what_took_back_certificates(c.serial) b order by b.rank, b.on_day limit 1
    ) back on true
   where c.serial = p_serial
$$;

/** The certificates that were taken back before they expired: which, how, and since what day; nothing of a person. */
create function certificates_taken_back(p_today date) returns table (serial text, verdict text, taken_back_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (b.serial) b.serial, b.verdict, b.on_day
    from what_took_back_certificates(null) b join issued_certificate c on c.serial = b.serial and c.expires_on >= p_today
   order by b.serial, b.rank, b.on_day
$$;

revoke all on function changes_identity(text), what_took_back_certificates(text), certificates_taken_back(date), mentions_for_certificate(uuid) from public;
grant execute on function mentions_for_certificate(uuid) to app_desk;
grant execute on function certificates_taken_back(date) to app_portal;
