-- What:  family booklets as they were issued, the card that the holder of a birth act showed, and the acts that may belong to a family.
-- Rule:  a booklet is a view of acts and nothing is keyed in it (L36:44, D22:42-43); every act that is looked at leaves its trace. A booklet is
--        replaced by the next one for the same person, and once an act on which it rests says something else.
--        Docs: docs/decisions/0043-family-booklet.md
-- Check: tests/integration/booklet/. Undo: drop the functions and the tables while no booklet was issued.

create table holder_card (
  id          uuid primary key,
  act_id      uuid not null references act (id),
  cnie        text not null check (cnie ~ '^[A-Z]{1,2}[0-9]{1,7}$'),
  office_code text not null references office (code),
  account_id  uuid not null references account (id),
  seen_at     timestamptz not null default clock_timestamp()
);
comment on table holder_card is 'The card that the holder of a birth act showed to staff, who compared its name and day; the last one counts. Its office reads it; kept for ever.';
create index holder_card_of_act on holder_card (act_id, seen_at desc);
create index holder_card_by_number on holder_card (cnie);
call only_grows('holder_card', 'note the card again');

create table family_booklet (
  serial            text primary key,
  id                uuid not null unique,
  holder_act_id     uuid not null references act (id),
  asker_act_id      uuid not null references act (id),
  reader            text not null check (reader in ('husband', 'wife', 'divorced', 'mother')),
  number            int not null check (number > 0),
  reason            text check (reason in ('updated', 'lost', 'damaged')),
  template          text not null,
  template_hash     bytea not null,
  payload           bytea not null,
  pdf_sha256        bytea not null,
  blob_key          text not null,
  quality           text not null check (quality in ('holder', 'guardian')),
  collector         text not null check (char_length(collector) between 2 and 120),
  paper_kind        text not null check (paper_kind in ('cnie', 'passport', 'residence', 'other')),
  paper_number      text not null check (char_length(paper_number) between 2 and 30),
  deed              text,
  office_code       text not null references office (code),
  account_id        uuid not null references account (id),
  issued_at         timestamptz not null,
  issued_on         date not null,
  unique (holder_act_id, asker_act_id, number),
  check ((number = 1) = (reason is null)),
  check ((quality = 'guardian') = (deed is not null))
);
comment on table family_booklet is 'Family booklets as they were issued, with what rebuilds them and who collected them; the office that issued reads them. Kept for ever.';
create index family_booklet_of_office on family_booklet (office_code, issued_at desc);
create index family_booklet_of_asker on family_booklet (asker_act_id);
call only_grows('family_booklet', 'an issued booklet stays as issued');

create table family_booklet_act (
  serial   text not null references family_booklet (serial),
  act_id   uuid not null references act (id),
  mentions int not null check (mentions >= 0),
  primary key (serial, act_id)
);
comment on table family_booklet_act is 'An act on which a booklet rests, and how many mentions it bore then. Kept for ever.';
create index family_booklet_act_of_act on family_booklet_act (act_id);
call only_grows('family_booklet_act', 'what a booklet rests on stays');

/** A booklet speaks of acts as they stand: whoever issues waits for a mention that is being entered, and reads again if there is one more. */
create function booklet_of_acts_as_they_stand() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from act where id = new.act_id for share;
  if (select count(*) from mention m where m.act_id = new.act_id) <> new.mentions then
    raise exception 'documents.actChanged' using errcode = 'P0001';
  end if;
  if not exists (select from act_seal s where s.act_id = new.act_id) then
    raise exception 'documents.notSealedYet' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger of_acts_as_they_stand before insert on family_booklet_act for each row execute function booklet_of_acts_as_they_stand();

create index act_person_subject_name on act_person ((given_ar || ' ' || family_ar)) where role = 'subject';

/** Whether this session has just read an act: what belongs to it is shown to no one else. */
create function is_just_read(p_act uuid, p_reading uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from reading r where r.id = p_reading and r.subject = 'act' and r.subject_id = p_act
                    and r.account_id = (select (my_session()).account_id) and r.at >= transaction_timestamp())
$$;

/**
 * The numbers of the card of whom an act is, as husband and as wife: that which was shown, else the one that was verified in the file of a marriage
 * or a divorce whose mention the act bears.
 */
create function cards_of(p_act uuid) returns table (husband text, wife text)
language sql stable security definer set search_path = public, pg_temp as $$
  with shown as (select c.cnie from holder_card c where c.act_id = p_act order by c.seen_at desc limit 1),
  filed as (
    select (select coalesce((select r.verified #>> '{}' from review_item r where r.declaration_id = d.id and r.field = 'husband.cnie' and r.verdict = 'corrected'),
                            d.content #>> '{husband,cnie}')) as husband,
           (select coalesce((select r.verified #>> '{}' from review_item r where r.declaration_id = d.id and r.field = 'wife.cnie' and r.verdict = 'corrected'),
                            d.content #>> '{wife,cnie}')) as wife
      from mention m left join notice n on n.id = m.notice_id left join mention c on c.id = n.mention_id
      join declaration d on d.id = coalesce(m.declaration_id, c.declaration_id)
     where m.act_id = p_act and d.kind in ('marriage', 'divorce')
     order by m.no desc limit 1)
  select nullif(upper(regexp_replace(coalesce(s.cnie, f.husband, ''), '[\s-]', '', 'g')), ''),
         nullif(upper(regexp_replace(coalesce(s.cnie, f.wife, ''), '[\s-]', '', 'g')), '')
    from (select) one left join shown s on true left join filed f on true
$$;

/** The card and the identifier of whom an act is, for whoever has just read it. */
create function holder_of_act(p_act uuid, p_reading uuid) returns table (husband_card text, wife_card text, idcs text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.husband, c.wife, i.value from cards_of(p_act) c left join civil_identifier i on i.act_id = p_act where is_just_read(p_act, p_reading)
$$;

/**
 * The acts that may belong to the family of an act that was just read, each with the trace of its reading: married persons of these names (`p_names`,
 * whole names in Arabic), children whose act bears these cards (both where both are given, and one of them must be of the act's holder), and acts of
 * death by number, year and office (`p_deaths`). Other offices' acts only between offices that keep electronic acts (L36:19).
 */
create function read_family(
  p_act uuid, p_reading uuid, p_today date, p_names text[], p_father text, p_mother text, p_deaths jsonb
) returns table (member text, reading_id uuid, id uuid, office_code text, no int, year int, canon bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  own record;
  found_acts uuid[];
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') or not is_just_read(p_act, p_reading) then return; end if;
  select * into own from cards_of(p_act);
  return query with found as (
    select 'spouse' as member, a.id as act_id from act_person p join act a on a.id = p.act_id
     where p.role = 'subject' and p.given_ar || ' ' || p.family_ar = any (p_names) and a.kind = 'birth' and a.id <> p_act
       and exists (select from mention m where m.act_id = a.id)
    union
    select 'child', a.id from act a
     where a.kind = 'birth' and (p_father in (own.husband, own.wife) or p_mother in (own.husband, own.wife))
       and (p_father is null or exists (select from act_person f where f.act_id = a.id and f.role = 'father' and f.cnie = p_father))
       and (p_mother is null or exists (select from act_person f where f.act_id = a.id and f.role = 'mother' and f.cnie = p_mother))
       and a.id in (select c.act_id from act_person c where c.cnie in (p_father, p_mother))
    union
    select 'death', a.id from jsonb_to_recordset(p_deaths) as d (no int, year int, office text)
      join act a on a.kind = 'death' and a.no = d.no and a.year = d.year join office o on o.code = a.office_code and o.name_ar = d.office
  ), read_already as (
    -- one look at a family is one reading of each act
    select distinct on (r.subject_id) r.id, r.subject_id from reading r join found f on f.act_id = r.subject_id
     where r.account_id = reader.account_id and r.subject = 'act' and r.purpose = 'booklet' and r.at >= transaction_timestamp()
  ), read_now as (
    insert into reading (id, account_id, office_code, purpose, subject, subject_id)
    select gen_random_uuid(), reader.account_id, reader.office_code, 'booklet', 'act', a.id
      from (select distinct f.act_id from found f except select r.subject_id from read_already r) f join act a on a.id = f.act_id
     where a.office_code = any (held_offices())
        or (regime_on(a.office_code, p_today) = 'R36' and regime_on(reader.office_code, p_today) = 'R36')
    returning id, subject_id
  )
  select f.member, s.id, a.id, a.office_code, a.no, a.year, a.canon
    from found f join (select * from read_already union all select * from read_now) s on s.subject_id = f.act_id join act a on a.id = f.act_id
   order by a.year, a.no, a.id;
end $$;

/** Notes the card that the holder of a birth act showed. Refuses a number that another act's holder showed. */
create function note_holder_card(p_id uuid, p_act uuid, p_cnie text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  reader session := my_session();
  a act;
begin
  select * into a from act where id = p_act and kind = 'birth';
  if reader.id is null or reader.role not in ('clerk', 'officer') or a.id is null or not may_see_case(a.id, a.office_code) then
    raise exception 'acts.notFound' using errcode = 'P0001';
  end if;
  perform pg_advisory_xact_lock(hashtext('holder_card ' || p_cnie));
  if exists (select from holder_card c where c.cnie = p_cnie and c.act_id <> p_act
                and c.id = (select l.id from holder_card l where l.act_id = c.act_id order by l.seen_at desc limit 1)) then
    raise exception 'booklet.cardOfAnother' using errcode = 'P0001';
  end if;
  insert into holder_card (id, act_id, cnie, office_code, account_id) values (p_id, p_act, p_cnie, reader.office_code, reader.account_id);
end $$;

/** The booklets of a family that were issued for one person, the newest first, for whoever has just read that person's act. */
create function booklets_for(p_holder uuid, p_asker uuid, p_reading uuid)
returns table (serial text, number int, reason text, office_code text, issued_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.serial, b.number, b.reason, b.office_code, b.issued_on from family_booklet b
   where b.holder_act_id = p_holder and b.asker_act_id = p_asker and is_just_read(p_asker, p_reading) order by b.number desc
$$;

/** The number of the next booklet of a family for one person; whoever asks at the same moment waits. */
create function next_booklet(p_holder uuid, p_asker uuid) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('family_booklet ' || p_holder || p_asker));
  return (select count(*) + 1 from family_booklet b where b.holder_act_id = p_holder and b.asker_act_id = p_asker);
end $$;

/** How and since what day a booklet is good no longer: an act of it was frozen or cancelled, it says something else, or a next booklet was issued. */
create function booklet_taken_back(p_serial text) returns table (verdict text, on_day date)
language sql stable security definer set search_path = public, pg_temp as $$
  select case when bool_or(t.kind in ('GEL', 'ANN')) then 'revoked' else 'replaced' end, min((t.at at time zone 'UTC')::date)
    from (
      select m.kind, m.entered_at as at from family_booklet b join family_booklet_act f on f.serial = b.serial
        join mention m on m.act_id = f.act_id and m.no > f.mentions where b.serial = p_serial
      union all
      select null, n.issued_at from family_booklet b join family_booklet n
          on n.holder_act_id = b.holder_act_id and n.asker_act_id = b.asker_act_id and n.number > b.number
       where b.serial = p_serial
    ) t having count(*) > 0
$$;

/** What a typed serial of a booklet tells; a booklet does not expire. */
create function booklet_verdict(p_serial text)
returns table (verdict text, kind text, office_ar text, office_fr text, issued_on date, taken_back_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(t.verdict, 'authentic'), 'familyBooklet', o.name_ar, o.name_fr, b.issued_on, t.on_day
    from family_booklet b join office o on o.code = b.office_code left join lateral booklet_taken_back(b.serial) t on true
   where b.serial = p_serial
$$;

/** As before, with booklets. */
create or replace function documents_taken_back(p_today date)
returns table (serial text, verdict text, taken_back_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.serial, r.verdict, (r.revoked_at at time zone 'UTC')::date
    from revocation r join issued_document d on d.serial = r.serial
   where d.expires_on >= p_today
  union all
  select l.serial, 'replaced', min((m.entered_at at time zone 'UTC')::date)
    from legacy_document l join legacy_mention m on m.legacy_act_id = l.legacy_act_id and m.entered_at > l.issued_at
   where l.expires_on >= p_today
   group by l.serial
  union all
  select b.serial, t.verdict, t.on_day from family_booklet b cross join lateral booklet_taken_back(b.serial) t
   order by 1
$$;

select row_guard('holder_card'), row_guard('family_booklet'), row_guard('family_booklet_act');
create policy own_office on holder_card for select to app_desk using (office_code = (select my_office()));
create policy own_office on family_booklet to app_desk using (office_code = (select my_office()))
  with check (office_code = (select my_office()) and account_id = (select my_account()));
create policy with_booklet on family_booklet_act to app_desk using (exists (select from family_booklet b where b.serial = family_booklet_act.serial))
  with check (exists (select from family_booklet b where b.serial = family_booklet_act.serial and b.account_id = (select my_account())));
grant select on holder_card to app_desk;
grant select, insert on family_booklet, family_booklet_act to app_desk;

revoke all on function booklet_of_acts_as_they_stand(), is_just_read(uuid, uuid), cards_of(uuid), holder_of_act(uuid, uuid),
  read_family(uuid, uuid, date, text[], text, text, jsonb), note_holder_card(uuid, uuid, text), booklets_for(uuid, uuid, uuid),
  next_booklet(uuid, uuid), booklet_taken_back(text), booklet_verdict(text) from public;
grant execute on function holder_of_act(uuid, uuid), read_family(uuid, uuid, date, text[], text, text, jsonb), note_holder_card(uuid, uuid, text),
  booklets_for(uuid, uuid, uuid), next_booklet(uuid, uuid) to app_desk;
grant execute on function booklet_verdict(text) to app_portal;
