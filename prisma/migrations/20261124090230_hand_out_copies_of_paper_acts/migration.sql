-- What:  copies of certified paper acts are handed out as those of electronic acts are: every print a line, who collected it, who was told that it is
--        good no longer.
-- Rule:  who collects a copy is known, whatever its act is written on (L36:43, D99:36). Docs: docs/decisions/0040-handing-out-copies.md
-- Check: tests/integration/documents/handing-out-paper.test.ts. Undo: restore the foreign keys, only_good_copies_are_printed and issued_between while no
--        such copy was handed out, and drop the trigger and the two functions.

-- a serial is of one of two tables; the triggers below look in both
alter table print_line drop constraint print_line_serial_fkey;
alter table holder_told drop constraint holder_told_serial_fkey;
comment on column print_line.serial is 'Of issued_document or legacy_document.';
comment on column holder_told.serial is 'Of a copy that was handed out, electronic or of a paper act, and is good no longer.';

/** Since when a copy of a paper act says something else than its act; nothing while it is good. */
create function legacy_copy_replaced_at(p_serial text) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select min(m.entered_at) from legacy_document l join legacy_mention m on m.legacy_act_id = l.legacy_act_id and m.entered_at > l.issued_at
   where l.serial = p_serial
$$;

/** As before, with the copies of paper acts. */
create or replace function only_good_copies_are_printed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d issued_document;
  l legacy_document;
  until date;
begin
  select * into d from issued_document where serial = new.serial;
  if d.serial is null then
    select * into l from legacy_document where serial = new.serial;
    if l.serial is null then raise exception 'documents.notFound' using errcode = 'P0001'; end if;
    perform from legacy_act where id = l.legacy_act_id for share;
  else
    perform from act where id = d.act_id for share;
  end if;
  until := coalesce(d.expires_on, l.expires_on);
  if exists (select from revocation r where r.serial = new.serial) or legacy_copy_replaced_at(new.serial) is not null then
    raise exception 'documents.printTakenBack' using errcode = 'P0001';
  end if;
  if until < (clock_timestamp() at time zone 'UTC')::date then raise exception 'documents.printExpired' using errcode = 'P0001'; end if;
  return new;
end $$;

/** Nobody is told of a copy that is still good, or that nobody collected. */
create function only_of_copies_taken_back() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from revocation r where r.serial = new.serial) and legacy_copy_replaced_at(new.serial) is null then
    raise exception 'insert on holder_told is refused: the copy is good' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger only_of_copies_taken_back before insert on holder_told for each row execute function only_of_copies_taken_back();

/** Whoever collected a copy of a paper act and agreed to be told is written to at once when something is written on that act; once for each copy. */
create function tell_holders_of_paper() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with reached as (
    select distinct on (l.serial, coalesce(c.email, c.phone)) l.serial, j.id as job_id, c.office_code, c.language,
           case when c.email is null then 'sms' else 'email' end as channel, coalesce(c.email, c.phone) as recipient,
           case c.language when 'ar' then o.name_ar else o.name_fr end as office
      from legacy_document d join print_line l on l.serial = d.serial join print_job j on j.id = l.job_id
      join collector c on c.job_id = j.id join office o on o.code = c.office_code
     where d.legacy_act_id = new.legacy_act_id and d.issued_at < new.entered_at and c.agreed_at is not null and coalesce(c.email, c.phone) is not null
       and not exists (select from holder_told h where h.serial = l.serial and h.how = 'message')
     order by l.serial, coalesce(c.email, c.phone), j.printed_at desc
  ), written as (
    insert into message (id, channel, recipient, language, template, params)
    select gen_random_uuid(), channel, recipient, language, 'copyTakenBack', jsonb_build_object('serial', serial, 'office', office) from reached
  )
  insert into holder_told (id, serial, job_id, office_code, how) select gen_random_uuid(), serial, job_id, office_code, 'message' from reached;
  return null;
end $$;
create trigger tell_holders after insert on legacy_mention for each row execute function tell_holders_of_paper();

drop policy own_office on print_line;
create policy own_office on print_line to app_desk using (exists (select from print_job j where j.id = job_id))
  with check (exists (select from print_job j where j.id = job_id)
              and (exists (select from issued_document d where d.serial = print_line.serial)
                or exists (select from legacy_document d where d.serial = print_line.serial)));

/** As before, with how often a copy of a paper act was printed. */
create or replace function issued_between(p_from date, p_to date, p_kind text, p_office text)
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
         case when exists (select from legacy_mention m where m.legacy_act_id = l.legacy_act_id and m.entered_at > l.issued_at) then 'replaced' end,
         (select coalesce(sum(p.copies), 0) from print_line p where p.serial = l.serial)
    from legacy_document l
   where l.office_code in (select code from offices) and l.issued_on between p_from and p_to and (p_kind is null or l.kind = p_kind)
$$;

revoke all on function legacy_copy_replaced_at(text), only_of_copies_taken_back(), tell_holders_of_paper() from public;
grant execute on function legacy_copy_replaced_at(text) to app_desk;
