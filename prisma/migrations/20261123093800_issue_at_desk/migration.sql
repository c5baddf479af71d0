-- What:  what is handed out at the desk: every print of a copy, who collected it, the copies issued for a marriage (FC:65), who was told that a copy is
--        good no longer, what was issued by day, kind and office, and alerts of unusual issuing beside those of unusual reading.
-- Rule:  each print is a line and never a new serial; a copy that expired or was taken back is not printed again (L36:43, D99:36). Who collected is read
--        by the office and its inspectors alone. Docs: docs/decisions/0040-handing-out-copies.md
-- Check: tests/integration/documents/{handing-out,holders-told,issue-statistics}.test.ts, tests/integration/oversight/issuing.test.ts.
-- Undo:  drop the functions, the trigger and the five tables, then the column `about` of reading_alert with its alerts.

create table print_job (
  id          uuid primary key,
  office_code text not null references office (code),
  account_id  uuid not null references account (id),
  printed_at  timestamptz not null
);
comment on table print_job is 'What was handed out in one go, in its order: the lines are print_line. Staff of the office; kept for ever.';
call only_grows('print_job', 'what was handed out stays written');
create index print_job_of_office on print_job (office_code, printed_at);

create table print_line (
  job_id uuid not null references print_job (id),
  place  int not null check (place between 1 and 60),
  serial text not null references issued_document (serial),
  copies int not null check (copies between 1 and 20),
  reason text not null check (reason in ('first', 'further', 'spoiled', 'lost')),
  primary key (job_id, place),
  unique (job_id, serial)
);
comment on table print_line is 'One copy of a job, how often it was printed and why again; kept for ever.';
call only_grows('print_line', 'what was handed out stays written');
create index print_line_of_copy on print_line (serial);

create table collector (
  job_id       uuid primary key references print_job (id),
  office_code  text not null references office (code),
  quality      text not null check (quality in ('holder', 'ascendant', 'descendant', 'spouse', 'guardian', 'kafil', 'proxy', 'authority')),
  name         text not null check (char_length(name) between 2 and 120),
  paper_kind   text not null check (paper_kind in ('cnie', 'passport', 'residence', 'other')),
  paper_number text not null check (char_length(paper_number) between 2 and 30),
  email        text,
  phone        text,
  language     text not null check (language in ('ar', 'fr')),
  agreed_at    timestamptz,
  check (agreed_at is not null or (email is null and phone is null))
);
comment on table collector is 'Who collected the copies of a job, on what paper, and where they agreed to be told; the office and its inspectors read it. Kept as long as the copies.';
call only_grows('collector', 'who collected a copy stays written');
create index collector_by_paper on collector (office_code, paper_kind, paper_number);

create table marriage_copy (
  serial       text primary key references issued_document (serial),
  act_id       uuid not null references act (id),
  office_code  text not null references office (code),
  account_id   uuid not null references account (id),
  delivered_on date not null
);
comment on table marriage_copy is 'The day on which a copy was given for a marriage, noted at the act (FC:65); whoever may see the act reads it. Kept for ever.';
call only_grows('marriage_copy', 'what was noted at an act stays');
create index marriage_copy_of_act on marriage_copy (act_id, delivered_on);

create table holder_told (
  id          uuid primary key,
  serial      text not null references revocation (serial),
  job_id      uuid not null references print_job (id),
  office_code text not null references office (code),
  how         text not null check (how in ('message', 'phone', 'counter', 'letter', 'unreachable')),
  account_id  uuid references account (id),
  told_at     timestamptz not null default clock_timestamp()
);
comment on table holder_told is 'How whoever collected a copy was told that it is good no longer; without an account it was the system. Staff of the office; kept for ever.';
call only_grows('holder_told', 'who was told stays written');
create index holder_told_of_copy on holder_told (serial);

create index issued_document_by_day on issued_document (office_code, issued_on);
create index legacy_document_by_day on legacy_document (office_code, issued_on);

select row_guard('print_job'), row_guard('print_line'), row_guard('collector'), row_guard('marriage_copy'), row_guard('holder_told');
create policy own_office on print_job to app_desk using (office_code = (select my_office()))
  with check (office_code = (select my_office()) and account_id = (select my_account()));
create policy own_office on print_line to app_desk using (exists (select from print_job j where j.id = job_id))
  with check (exists (select from print_job j where j.id = job_id) and exists (select from issued_document d where d.serial = print_line.serial));
create policy own_office on collector to app_desk using (office_code = (select my_office()))
  with check (exists (select from print_job j where j.id = job_id and j.office_code = collector.office_code));
create policy with_act on marriage_copy for select to app_desk using (exists (select from act a where a.id = act_id));
create policy own_office on marriage_copy for insert to app_desk
  with check (office_code = (select my_office()) and account_id = (select my_account())
              and exists (select from issued_document d where d.serial = marriage_copy.serial and d.act_id = marriage_copy.act_id));
create policy own_office on holder_told to app_desk using (office_code = (select my_office()))
  with check (office_code = (select my_office()) and account_id = (select my_account())
              and exists (select from print_job j join print_line l on l.job_id = j.id where j.id = job_id and l.serial = holder_told.serial));
grant select, insert on print_job, print_line, collector, marriage_copy, holder_told to app_desk;

/** A copy that is good no longer is not printed again, whoever asks: waiting for the mention that takes it back, then refused. */
create function only_good_copies_are_printed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d issued_document;
begin
  select * into d from issued_document where serial = new.serial;
  perform from act where id = d.act_id for share;
  if exists (select from revocation r where r.serial = new.serial) then raise exception 'documents.printTakenBack' using errcode = 'P0001'; end if;
  if d.expires_on < (clock_timestamp() at time zone 'UTC')::date then raise exception 'documents.printExpired' using errcode = 'P0001'; end if;
  return new;
end $$;
create trigger only_good_copies before insert on print_line for each row execute function only_good_copies_are_printed();

/** Whoever collected a copy that is taken back and agreed to be told is written to at once; the message says the serial and the office alone. */
create function tell_holders() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with reached as (
    select distinct on (coalesce(c.email, c.phone)) j.id as job_id, c.office_code, c.language,
           case when c.email is null then 'sms' else 'email' end as channel, coalesce(c.email, c.phone) as recipient,
           case c.language when 'ar' then o.name_ar else o.name_fr end as office
      from print_line l join print_job j on j.id = l.job_id join collector c on c.job_id = j.id join office o on o.code = c.office_code
     where l.serial = new.serial and c.agreed_at is not null and coalesce(c.email, c.phone) is not null
     order by coalesce(c.email, c.phone), j.printed_at desc
  ), written as (
    insert into message (id, channel, recipient, language, template, params)
    select gen_random_uuid(), channel, recipient, language, 'copyTakenBack', jsonb_build_object('serial', new.serial, 'office', office) from reached
  )
  insert into holder_told (id, serial, job_id, office_code, how) select gen_random_uuid(), new.serial, job_id, office_code, 'message' from reached;
  return null;
end $$;
create trigger tell_holders after insert on revocation for each row execute function tell_holders();

/** The offices whose issuing the caller may look at: staff of the desk their own, those who supervise their territory. */
create function offices_of_issue() returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select o.code from office o
   where ((my_session()).role in ('clerk', 'officer') and o.code = (my_session()).office_code)
      or ((my_session()).role in ('inspector', 'central', 'manager') and supervises_office(o.code))
$$;

/** Copies issued between two days, of electronic and of certified paper acts: what, where, when and whether they are good; nothing of a person. */
create function issued_between(p_from date, p_to date, p_kind text, p_office text)
returns table (serial text, kind text, office_code text, is_paper boolean, act_id uuid, issued_at timestamptz, issued_on date, expires_on date,
               verdict text, prints bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with offices as materialized (select code from offices_of_issue() as code where p_office is null or code = p_office)
  select d.serial, d.kind, d.office_code, false, d.act_id, d.issued_at, d.issued_on, d.expires_on, r.verdict,
         (select coalesce(sum(l.copies), 0) from print_line l where l.serial = d.serial)
    from issued_document d left join revocation r on r.serial = d.serial
   where d.office_code in (select code from offices) and d.issued_on between p_from and p_to and (p_kind is null or d.kind = p_kind)
  union all
  select l.serial, l.kind, l.office_code, true, l.legacy_act_id, l.issued_at, l.issued_on, l.expires_on,
         case when exists (select from legacy_mention m where m.legacy_act_id = l.legacy_act_id and m.entered_at > l.issued_at) then 'replaced' end, 0
    from legacy_document l
   where l.office_code in (select code from offices) and l.issued_on between p_from and p_to and (p_kind is null or l.kind = p_kind)
$$;

/** The prints of one copy with who collected each, for its office and the inspectors of the territory; the caller writes the trace. */
create function prints_of_copy(p_serial text)
returns table (job_id uuid, printed_at timestamptz, copies int, reason text, by_ar text, by_latin text, quality text, name text, paper_kind text,
               paper_number text, email text, phone text, told text)
language sql stable security definer set search_path = public, pg_temp as $$
  select j.id, j.printed_at, l.copies, l.reason, s.given_ar || ' ' || s.family_ar, s.given_latin || ' ' || s.family_latin, c.quality, c.name, c.paper_kind,
         c.paper_number, c.email, c.phone,
         (select string_agg(h.how, ' ' order by h.told_at) from holder_told h where h.serial = l.serial and h.job_id = j.id)
    from print_line l join print_job j on j.id = l.job_id join account a on a.id = j.account_id join staff s on s.id = a.staff_id
    left join collector c on c.job_id = j.id
   where l.serial = p_serial and j.office_code in (select code from offices_of_issue() as code) and (my_session()).role in ('clerk', 'officer', 'inspector')
   order by j.printed_at
$$;

-- alerts of issuing stand beside those of reading: same table, same page, same silence
alter table reading_alert add column about text not null default 'reading' check (about in ('reading', 'issuing'));
alter table reading_alert alter column about drop default;
comment on column reading_alert.about is 'reading: acts and files opened; issuing: copies issued, where `subjects` counts copies';
alter table reading_alert drop constraint reading_alert_account_id_read_on_key;
alter table reading_alert add unique (account_id, read_on, about);

create or replace function readings_of_day(p_day date)
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
   where t.day = p_day
     and not exists (select from reading_alert x where x.account_id = t.account_id and x.read_on = p_day and x.about = 'reading')
$$;

/** What each account issued on one day: copies, those of other offices' acts, the most of one act in some days, acts in one hour, and outside the hours. */
create function issuing_of_day(p_day date, p_days int, p_opens time, p_closes time)
returns table (account_id uuid, office_code text, issued int, from_elsewhere int, of_one_act int, acts_in_an_hour int, outside_hours int)
language sql stable security definer set search_path = public, pg_temp as $$
  with today as (
    select d.account_id, d.office_code, d.act_id, d.serial, d.issued_at, a.office_code as act_office
      from issued_document d join act a on a.id = d.act_id where d.issued_on = p_day and d.account_id is not null
  )
  select t.account_id, max(t.office_code), count(*)::int,
         (count(*) filter (where t.act_office <> t.office_code
           and not exists (select from office o where o.code = t.act_office and o.successor = t.office_code)))::int,
         (select max(n) from (select count(*)::int as n from issued_document x
            where x.act_id in (select y.act_id from today y where y.account_id = t.account_id) and x.issued_on between p_day - p_days + 1 and p_day
            group by x.act_id) of_acts),
         (select max(n) from (select (select count(distinct z.act_id)::int from today z
            where z.account_id = t.account_id and z.issued_at >= y.issued_at and z.issued_at < y.issued_at + interval '1 hour') as n
            from today y where y.account_id = t.account_id) hours),
         (count(*) filter (where (t.issued_at at time zone 'UTC')::time not between p_opens and p_closes or extract(isodow from t.issued_at at time zone 'UTC') > 5))::int
    from today t
   where not exists (select from reading_alert x where x.account_id = t.account_id and x.read_on = p_day and x.about = 'issuing')
   group by t.account_id
$$;

drop function reading_alerts_to_inspect();
create function reading_alerts_to_inspect()
returns table (id uuid, given_ar text, family_ar text, given_latin text, family_latin text, office_code text, read_on date,
               about text, reasons text[], subjects int, from_elsewhere int)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive inside as (
    select p.territory_code as code from assignment p
     where p.id = (my_session()).assignment_id and p.role in ('inspector', 'central')
    union select t.code from territory t join inside i on t.parent = i.code
  )
  select x.id, s.given_ar, s.family_ar, s.given_latin, s.family_latin, x.office_code, x.read_on, x.about, x.reasons, x.subjects, x.from_elsewhere
    from reading_alert x join account c on c.id = x.account_id join staff s on s.id = c.staff_id
    left join office o on o.code = x.office_code
   where exists (select from inside where inside.code = o.territory_code)
      or exists (select from inside where inside.code is null)
   order by x.read_on desc, x.raised_at desc limit 500
$$;

revoke all on function only_good_copies_are_printed(), tell_holders(), offices_of_issue(), issued_between(date, date, text, text), prints_of_copy(text),
  issuing_of_day(date, int, time, time), reading_alerts_to_inspect() from public;
grant execute on function issued_between(date, date, text, text), prints_of_copy(text) to app_desk, app_oversight;
grant execute on function issuing_of_day(date, int, time, time) to app_worker;
grant execute on function reading_alerts_to_inspect() to app_oversight;
