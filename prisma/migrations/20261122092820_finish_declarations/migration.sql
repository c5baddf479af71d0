-- What:  how brothers and sisters already registered write the family name in Latin letters, shown beside a birth that is being looked at; a
--        family takes back the request for a late permission that it made alone; and an officer notes the originals that were brought.
-- Rule:  one spelling for a family, another with a reason (L36:47). Nothing of their acts is shown but that spelling and the reference, and the
--        trace of the reading. A family ends its own request before it is decided, and nobody else's (L36:21).
--        Docs: docs/hard-cases.md (28), docs/decisions/0020-rulings.md
-- Check: tests/integration/register/spelling.test.ts, tests/integration/rulings/by-family.test.ts,
--        tests/integration/register/papers-seen.test.ts. Undo: drop the table, both functions and the index.

create index act_person_cnie on act_person (cnie) where cnie is not null;

/**
 * Family names in Latin letters of children registered of the same father, or of the same mother where no father is entered, found by the
 * card number that the file tells. Only for an open birth that the caller may see; other offices' acts only between offices that keep
 * electronic acts (L36:19). Each act leaves its trace, once in twelve hours
 * for one reader, under a subject of its own: who opens a file has not gone looking for these acts.
 */
create function sibling_spellings(p_declaration uuid, p_today date) returns table (office_code text, no int, year int, latin text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  d declaration;
  parent text;
  card text;
  found_acts uuid[];
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  select * into d from declaration where id = p_declaration and kind = 'birth' and status in ('submitted', 'retrieved', 'ready', 'overdue');
  if d.id is null or not may_see_case(d.id, d.office_code) then return; end if;
  parent := case when d.content #>> '{filiation,kind}' in ('married', 'acknowledged') then 'father' else 'mother' end;
  card := coalesce(
    (select r.verified #>> '{}' from review_item r where r.declaration_id = d.id and r.field = parent || '.cnie' and r.verdict = 'corrected'),
    d.content #>> array[parent, 'cnie']);
  card := upper(regexp_replace(coalesce(card, ''), '[\s-]', '', 'g'));
  if card = '' then return; end if;
  select array_agg(x.id) into found_acts from (
    select a.id from act_person p join act a on a.id = p.act_id join act_person c on c.act_id = a.id and c.role = 'subject'
     where p.cnie = card and p.role = parent and not p.is_legal_fiction and a.kind = 'birth' and a.declaration_id <> d.id
       and c.family_latin <> '' and (a.office_code = reader.office_code or regime_on(reader.office_code, p_today) = 'R36')
     order by a.year desc, a.no desc limit 5) x;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  select gen_random_uuid(), reader.account_id, reader.office_code, 'spelling', 'spelling', one from unnest(found_acts) one
   where not exists (select from reading r where r.subject_id = one and r.account_id = reader.account_id and r.subject = 'spelling'
                        and r.at > clock_timestamp() - interval '12 hours');
  return query select a.office_code, a.no, a.year, c.family_latin
    from act a join act_person c on c.act_id = a.id and c.role = 'subject' where a.id = any (found_acts) order by a.year, a.no;
end $$;
revoke all on function sibling_spellings(uuid, date) from public;
grant execute on function sibling_spellings(uuid, date) to app_desk;

/** Ends the open request that a family made alone, for whoever holds the secret of the file; gives it, or nothing where there is none. */
create function take_back_as_family(p_declaration uuid, p_at timestamptz) returns uuid
language sql volatile security definer set search_path = public, pg_temp as $$
  update ruling r set status = 'withdrawn', withdrawn_at = p_at, version = r.version + 1
    from declaration d
   where d.id = p_declaration and r.declaration_id = d.id and d.secret_hash = my_secret_hash()
     and r.kind = 'lateDeclaration' and r.authority = 'central' and r.status = 'requested' and r.asked_by is null
  returning r.id
$$;
revoke all on function take_back_as_family(uuid, timestamptz) from public;
grant execute on function take_back_as_family(uuid, timestamptz) to app_portal;

create table paper_seen (
  declaration_id uuid not null references declaration (id),
  kind           text not null check (char_length(kind) between 1 and 60),
  account_id     uuid not null references account (id),
  office_code    text not null references office (code),
  at             timestamptz not null,
  primary key (declaration_id, kind)
);
comment on table paper_seen is 'The original of a paper that a family brought, as an officer saw it at the desk (law 55-19:10). Written once by the desk; kept as long as the declaration.';
call only_grows('paper_seen', 'what was seen stays seen');
select row_guard('paper_seen');
create policy with_declaration on paper_seen for select to app_desk, app_portal, app_institution
  using (exists (select from declaration d where d.id = declaration_id));
create policy seen_here on paper_seen for insert to app_desk with check (
  account_id = (select my_account()) and office_code = (select my_office())
  and exists (select from declaration d where d.id = declaration_id));
create policy worker on paper_seen for select to app_worker using (true);
grant select, insert on paper_seen to app_desk;
grant select on paper_seen to app_worker;
grant select (declaration_id, kind, at) on paper_seen to app_portal, app_institution;
