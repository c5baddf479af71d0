-- What:  a day on which somebody read far more acts and files than usual, or many of other offices, is told to the inspector.
-- Rule:  access to personal data is watched (DP:24); the alert counts readings and names no person who was read about. Docs: docs/hard-cases.md
-- Check: tests/integration/oversight/readings.test.ts. Undo: drop the table and its two functions.

create table reading_alert (
  id             uuid primary key,
  account_id     uuid not null references account (id),
  office_code    text references office (code),
  read_on        date not null,
  reasons        text[] not null,
  subjects       int not null,
  from_elsewhere int not null,
  raised_at      timestamptz not null default clock_timestamp(),
  unique (account_id, read_on)
);
comment on table reading_alert is 'The worker raises it in silence, once for each account and day; the inspector of the office reads it. Kept for ever.';
call only_grows('reading_alert', 'an alert that was raised stays');

create index reading_by_day on reading (at);

/** What each account read on one day: different subjects, those of other offices, and its own mean of the thirty days before. */
create function readings_of_day(p_day date)
returns table (account_id uuid, office_code text, subjects int, from_elsewhere int, usual float8)
language sql stable security definer set search_path = public, pg_temp as $$
  with looked as (
    select r.account_id, r.office_code, r.subject_id, (r.at at time zone 'UTC')::date as day,
           coalesce(a.office_code, d.office_code) is distinct from r.office_code as is_elsewhere
      from reading r left join act a on r.subject = 'act' and a.id = r.subject_id
      left join declaration d on r.subject = 'declaration' and d.id = r.subject_id
     where r.at >= p_day - 30 and r.at < p_day + 1
       and r.office_code is not null and (a.id is not null or d.id is not null)
    union
    select s.account_id, s.office_code, c.subject_id, (c.granted_at at time zone 'UTC')::date, true
      from case_access c join session s on s.id = c.session_id
     where c.granted_at >= p_day - 30 and c.granted_at < p_day + 1 and s.office_code is not null
  ), days as (
    select account_id, max(office_code) as office_code, day, count(distinct subject_id)::int as subjects,
           (count(distinct subject_id) filter (where is_elsewhere))::int as from_elsewhere
      from looked group by account_id, day
  )
  select t.account_id, t.office_code, t.subjects, t.from_elsewhere,
         coalesce((select avg(b.subjects)::float8 from days b where b.account_id = t.account_id and b.day < p_day), 0)
    from days t
   where t.day = p_day and not exists (select from reading_alert x where x.account_id = t.account_id and x.read_on = p_day)
$$;

/** Alerts of the territory of the caller, an inspector: who, at which office, how much; nothing of what was read. */
create function reading_alerts_to_inspect()
returns table (id uuid, given_ar text, family_ar text, given_latin text, family_latin text, office_code text, read_on date,
               reasons text[], subjects int, from_elsewhere int)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive inside as (
    select p.territory_code as code from assignment p
     where p.id = (my_session()).assignment_id and p.role in ('inspector', 'central')
    union select t.code from territory t join inside i on t.parent = i.code
  )
  select x.id, s.given_ar, s.family_ar, s.given_latin, s.family_latin, x.office_code, x.read_on, x.reasons, x.subjects, x.from_elsewhere
    from reading_alert x join account c on c.id = x.account_id join staff s on s.id = c.staff_id
    left join office o on o.code = x.office_code
   where exists (select from inside where inside.code = o.territory_code)
      or exists (select from inside where inside.code is null)
   order by x.read_on desc, x.raised_at desc limit 500
$$;

select row_guard('reading_alert');
create policy worker_raises on reading_alert for insert to app_worker with check (true);
create policy worker on reading_alert for select to app_worker using (true);
grant select, insert on reading_alert to app_worker;

revoke all on function readings_of_day(date), reading_alerts_to_inspect() from public;
grant execute on function readings_of_day(date) to app_worker;
grant execute on function reading_alerts_to_inspect() to app_oversight;
