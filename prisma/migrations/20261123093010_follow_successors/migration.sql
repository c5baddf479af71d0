-- What:  the acts of an office that was closed or merged are the successor's own to read and to carry on.
-- Rule:  the registers go with the territory (D99:11); an act keeps the office in which it was drawn up. Docs: docs/decisions/0006-two-regimes-as-data.md
-- Check: tests/integration/register/successors.test.ts. Undo: the former may_see_case and open_act, drop held_offices.

/**
 * The reader's office and those that were closed into it, however many times. An hour's difference between the database's day and Morocco's is of no
 * matter here: an office closes at the end of a working day.
 */
create function held_offices() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  with recursive held (code) as (
    select my_office()
    union select o.code from office o join held h on o.successor = h.code where o.valid_to < current_date
  ) select coalesce(array_agg(code), '{}') from held where code is not null
$$;
revoke all on function held_offices() from public;
grant execute on function held_offices() to app_desk;

create or replace function may_see_case(p_id uuid, p_office text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select p_office = my_office()
      or exists (select from case_access c where c.session_id = (my_session()).id and c.subject_id = p_id and c.until > clock_timestamp())
      or p_office = any (held_offices())
$$;

/** As before; an act of an office that was closed into the reader's is the reader's own. */
create or replace function open_act(p_office text, p_kind text, p_year int, p_no int, p_purpose text, p_minutes int, p_today date)
returns table (id uuid, outcome text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  a act;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return query select null::uuid, 'signedOut'; return; end if;
  select * into a from act where office_code = p_office and kind = p_kind and year = p_year and no = p_no;
  if a.id is null then return query select null::uuid, 'unknown'; return; end if;
  if a.office_code = any (held_offices()) then return query select a.id, 'own'; return; end if;
  if regime_on(a.office_code, p_today) is distinct from 'R36' or regime_on(reader.office_code, p_today) is distinct from 'R36' then
    return query select null::uuid, 'otherOffice'; return;
  end if;
  insert into case_access (session_id, subject_id, subject, purpose, until)
  values (reader.id, a.id, 'act', p_purpose, clock_timestamp() + make_interval(mins => least(p_minutes, 240)))
  on conflict (session_id, subject_id) do update set until = excluded.until, purpose = excluded.purpose;
  return query select a.id, 'granted';
end $$;
