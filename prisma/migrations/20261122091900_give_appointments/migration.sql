-- What:  appointments at the office for the completion of a file: the hours an office gives to them, its closed days, and the places taken.
-- Rule:  an appointment is a service, never a condition: whoever comes without one is received (L36:20, D22:40). No place is given twice,
--        and a file has one living appointment. Docs: docs/decisions/0024-appointments.md
-- Check: tests/integration/appointments/. Undo: drop the tables, the trigger and the functions.

create table appointment_schedule (
  office_code  text primary key references office (code),
  hours        jsonb not null,
  slot_minutes int not null check (slot_minutes in (10, 15, 20, 30, 45, 60)),
  capacity     int not null check (capacity between 1 and 20),
  opens_from   text not null check (opens_from in ('submitted', 'ready')),
  ahead_days   int not null check (ahead_days between 1 and 90),
  notice_hours int not null check (notice_hours between 0 and 72),
  account_id   uuid references account (id),
  updated_at   timestamptz not null default clock_timestamp()
);
comment on table appointment_schedule is 'The hours an office gives to appointments; its officers write it, everybody may read it. Without a row the office gives none.';

create table appointment_closed_day (
  office_code text not null references office (code),
  day         date not null,
  account_id  uuid not null references account (id),
  closed_at   timestamptz not null default clock_timestamp(),
  primary key (office_code, day)
);
comment on table appointment_closed_day is 'A day on which an office gives no appointments besides its days off; its officers write and remove it.';

create table appointment (
  id             uuid primary key,
  declaration_id uuid not null references declaration (id) on delete cascade,
  office_code    text not null references office (code),
  day            date not null,
  starts         text not null check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place          int not null check (place between 1 and 20),
  status         text not null default 'booked' check (status in ('booked', 'came', 'absent', 'cancelled', 'freed')),
  booked_at      timestamptz not null default clock_timestamp(),
  settled_at     timestamptz,
  settled_by     uuid references account (id),
  reminded_at    timestamptz,
  check ((status = 'booked') = (settled_at is null))
);
comment on table appointment is 'One row per place in a slot, in the wall-clock time of the office. book_appointment() alone adds to it; kept as long as its file.';
create unique index appointment_place_once on appointment (office_code, day, starts, place) where status in ('booked', 'came', 'absent');
create unique index appointment_one_living on appointment (declaration_id) where status = 'booked';
create index appointment_by_day on appointment (office_code, day);

/**
 * Takes the first free place of a slot for the file whose secret the caller holds; the place it had before is given back. One booking at a
 * time per office, so that two people who change places never wait for each other. Gives the appointment that was moved, if there was one.
 */
create function book_appointment(p_id uuid, p_declaration uuid, p_day date, p_starts text, p_today date) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d declaration;
  s appointment_schedule;
  moved uuid;
begin
  select * into d from declaration where id = p_declaration and secret_hash = my_secret_hash() for update;
  if d.id is null then raise exception 'declarations.notFound' using errcode = 'P0001'; end if;
  if d.status not in ('submitted', 'retrieved', 'to_complete', 'ready', 'overdue', 'late_request') then
    raise exception 'appointments.notNow' using errcode = 'P0001';
  end if;
  select * into s from appointment_schedule where office_code = d.office_code for no key update;
  if s.office_code is null then raise exception 'appointments.notGiven' using errcode = 'P0001'; end if;
  if p_day < p_today or exists (select from appointment_closed_day where office_code = d.office_code and day = p_day) then
    raise exception 'appointments.slotGone' using errcode = 'P0001';
  end if;
  if (select count(*) from appointment where declaration_id = d.id) >= 12 then
    raise exception 'appointments.tooManyChanges' using errcode = 'P0001';
  end if;
  update appointment set status = case when day < p_today then 'freed' else 'cancelled' end, settled_at = clock_timestamp()
   where declaration_id = d.id and status = 'booked' returning id into moved;
  for n in 1 .. s.capacity loop
    insert into appointment (id, declaration_id, office_code, day, starts, place) values (p_id, d.id, d.office_code, p_day, p_starts, n)
    on conflict (office_code, day, starts, place) where status in ('booked', 'came', 'absent') do nothing;
    if found then return moved; end if;
  end loop;
  raise exception 'appointments.slotGone' using errcode = 'P0001';
end $$;

/** How many places of each slot are taken; nobody is named. */
create function taken_places(p_office text, p_from date, p_until date) returns table (day date, starts text, taken int)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.day, a.starts, count(*)::int from appointment a
   where a.office_code = p_office and a.day between p_from and p_until and a.status in ('booked', 'came', 'absent')
   group by a.day, a.starts
$$;

/** A file that is closed needs its place no more; one completed on the day itself was kept. The day is UTC's, which is legal time. */
create function give_appointment_back() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update appointment set settled_at = clock_timestamp(),
         status = case when new.status = 'completed' and day = (clock_timestamp() at time zone 'UTC')::date then 'came' else 'freed' end
   where declaration_id = new.id and status = 'booked';
  return null;
end $$;
create trigger closed_file_frees_appointment after update of status on declaration for each row
  when (new.status in ('completed', 'ex_officio', 'refused', 'withdrawn', 'duplicate') and old.status is distinct from new.status)
  execute function give_appointment_back();

select row_guard('appointment_schedule'), row_guard('appointment_closed_day'), row_guard('appointment');
create policy everybody_reads on appointment_schedule for select to app_portal, app_desk, app_worker using (true);
create policy own_office_adds on appointment_schedule for insert to app_desk with check (office_code = (select my_office()) and account_id = (select my_account()));
create policy own_office_changes on appointment_schedule for update to app_desk
  using (office_code = (select my_office())) with check (office_code = (select my_office()) and account_id = (select my_account()));
grant select on appointment_schedule to app_portal, app_desk, app_worker;
grant insert, update on appointment_schedule to app_desk;

create policy everybody_reads on appointment_closed_day for select to app_portal, app_desk, app_worker using (true);
create policy own_office_closes on appointment_closed_day for insert to app_desk with check (office_code = (select my_office()) and account_id = (select my_account()));
create policy own_office_opens on appointment_closed_day for delete to app_desk using (office_code = (select my_office()));
grant select on appointment_closed_day to app_portal, app_desk, app_worker;
grant insert, delete on appointment_closed_day to app_desk;

create policy with_declaration on appointment for select to app_portal using (exists (select from declaration d where d.id = declaration_id));
create policy citizen_cancels on appointment for update to app_portal
  using (status = 'booked' and exists (select from declaration d where d.id = declaration_id)) with check (status = 'cancelled');
create policy own_office on appointment for select to app_desk using (office_code = (select my_office()));
create policy own_office_settles on appointment for update to app_desk
  using (office_code = (select my_office())) with check (office_code = (select my_office()));
create policy worker on appointment for select to app_worker using (true);
create policy worker_reminds on appointment for update to app_worker using (status = 'booked') with check (status in ('booked', 'freed'));
grant select on appointment to app_portal, app_desk, app_worker;
grant update (status, settled_at) on appointment to app_portal;
grant update (status, settled_at, settled_by) on appointment to app_desk;
grant update (status, settled_at, reminded_at) on appointment to app_worker;

revoke all on function book_appointment(uuid, uuid, date, text, date), taken_places(text, date, date), give_appointment_back() from public;
grant execute on function book_appointment(uuid, uuid, date, text, date), taken_places(text, date, date) to app_portal;
