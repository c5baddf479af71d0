-- What:  the names of a closed register, for its alphabetical table of the year or of ten years (D99:5).
-- Rule:  whoever draws a table has read every act of it: one reading says so, in the same statement. Nothing of another office, nothing before the closing.
-- Check: tests/integration/documents/register-papers.test.ts. Undo: drop the function.

/** The acts of a closed register and of the `p_years` - 1 before it, of the same office and kind, with the names they were registered under. */
create function read_register_table(p_register uuid, p_reading uuid, p_years int)
returns table (year int, no int, family_ar text, family_latin text, given_ar text, given_latin text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  r register_year;
begin
  select * into r from register_year where id = p_register;
  if reader.id is null or r.id is null or r.closed_at is null or r.office_code is distinct from reader.office_code then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  values (p_reading, reader.account_id, reader.office_code, 'registerTable', 'register', r.id);
  return query
    select a.year, a.no, coalesce(p.family_ar, ''), coalesce(p.family_latin, ''), coalesce(p.given_ar, ''), coalesce(p.given_latin, '')
      from register_year y join act a on a.register_year_id = y.id
      left join act_person p on p.act_id = a.id and p.role = 'subject'
     where y.office_code = r.office_code and y.kind = r.kind and y.closed_at is not null
       and (y.id = r.id or (p_years > 1 and y.year between r.year - p_years + 1 and r.year));
end $$;
revoke all on function read_register_table(uuid, uuid, int) from public;
grant execute on function read_register_table(uuid, uuid, int) to app_desk;
