-- What:  mentions of one person on an electronic act: death, corrections, filiation, care, nationality, the standing of the act itself, reversals.
-- Rule:  enter_holder_mention() alone writes them, on the act as it stood when its officer read it (L36:36, L36:46, L36:53, D22:45).
--        Docs: docs/decisions/0031-mentions-of-one-person.md
-- Check: tests/integration/mentions/, `npm run verify`. Undo: drop the functions and the new columns while no such mention exists.

alter table mention alter column declaration_id drop not null;
alter table mention drop constraint mention_kind_check, drop constraint mention_subject_role_check;
alter table mention
  add column notice_id uuid unique references notice (id),
  add column title_upload_id uuid references upload (id),
  add constraint mention_kind_check check (kind in (
    'MAR', 'MAR-TH', 'MAR-TQ', 'MAR-EXT', 'TAL-R', 'TAL-B', 'TAL-I', 'KHUL', 'RAJ', 'MUR', 'TAT-CHIQAQ', 'TAT-HARM', 'TAT-MAINTENANCE',
    'TAT-ABSENCE', 'TAT-DEFECT', 'TAT-OATH', 'FSK', 'BTL', 'DIV-EXT', 'GUET', 'DEC', 'DEC-SP', 'DEC-DATE', 'ABS', 'ABS-DEC', 'RET',
    'RET-SP', 'REC-J', 'REC-M', 'LAT', 'TIF', 'NOM', 'NOM-MIN', 'PRE', 'PRE-E', 'SEX', 'ADD-P', 'ABD', 'ISTIL', 'NASAB', 'NASAB-NEG', 'KAF',
    'KAF-CONT', 'KAF-END', 'NIYABA', 'NIYABA-END', 'HAJR', 'HAJR-END', 'NAT-ACQ', 'NAT-ATT', 'NAT-REC', 'NAT-DECH', 'INCAP', 'INCAP-END',
    'JUG', 'COPMAR', 'GEL', 'DEGEL', 'ANN', 'REV')),
  add constraint mention_subject_role_check check (subject_role in ('husband', 'wife', 'holder')),
  add constraint mention_source_check check ((declaration_id is null) = (subject_role = 'holder')),
  add constraint mention_holder_check check (subject_role <> 'holder' or act_id is not null);
comment on column mention.declaration_id is 'The request of the spouses; nothing for a mention of one person, which rests on its title.';
comment on column mention.notice_id is 'The notice that it executes, if one asked for it.';
comment on column mention.title_upload_id is 'The picture of the paper on which it rests; its SHA-256 stands in the mention. Nothing where the register itself is the title.';

-- the notices of a request are written once for both spouses; a mention of one person executes a notice and asks for none
drop trigger notices_of_mention on mention;
create trigger notices_of_mention after insert on mention for each row
  when (new.declaration_id is not null and new.target_office_code is distinct from new.office_code) execute function ask_notices_of_mention();

/** Opens one act by its exact place in the register: own office, or between offices of law 36-21, which leaves a case_access row (L36:19). */
create function open_act(p_office text, p_kind text, p_year int, p_no int, p_purpose text, p_minutes int, p_today date)
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
  if a.office_code = reader.office_code then return query select a.id, 'own'; return; end if;
  if regime_on(a.office_code, p_today) is distinct from 'R36' or regime_on(reader.office_code, p_today) is distinct from 'R36' then
    return query select null::uuid, 'otherOffice'; return;
  end if;
  insert into case_access (session_id, subject_id, subject, purpose, until)
  values (reader.id, a.id, 'act', p_purpose, clock_timestamp() + make_interval(mins => least(p_minutes, 240)))
  on conflict (session_id, subject_id) do update set until = excluded.until, purpose = excluded.purpose;
  return query select a.id, 'granted';
end $$;

/**
 * The one writer of mentions of one person. Locks the act, checks session, delegation, key and law, and that the act bears the mentions that its
 * officer read and no more; takes the next place and chains. Same hash as enter_mention(), with the role «holder».
 */
create function enter_holder_mention(
  p_id uuid, p_act uuid, p_count int, p_kind text, p_effective date, p_today date, p_canon bytea, p_notice uuid, p_title_upload uuid,
  p_delegation uuid, p_factor text, p_key_id text, p_signature bytea, p_approved_at timestamptz
) returns table (no int, entered_at timestamptz, hash bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  signer session := my_session();
  a act;
  moment timestamptz;
  before bytea;
  next_no int;
  next_hash bytea;
begin
  if signer.id is null or signer.role <> 'officer' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  select * into a from act where id = p_act for no key update;
  if a.id is null or not may_see_case(a.id, a.office_code) then raise exception 'acts.notFound' using errcode = 'P0001'; end if;
  if not exists (
    select from delegation g join account c on c.staff_id = g.staff_id
     where g.id = p_delegation and c.id = signer.account_id and g.office_code = signer.office_code and 'mention' = any (g.act_kinds)
       and g.suspended_at is null and g.from_on <= p_today and (g.to_on is null or g.to_on >= p_today)
  ) then raise exception 'acts.noAuthority' using errcode = 'P0001'; end if;
  if not exists (select from signing_key k where k.id = p_key_id and k.account_id = signer.account_id) then
    raise exception 'acts.noSigningKey' using errcode = 'P0001';
  end if;
  if regime_on(signer.office_code, p_today) is distinct from 'R36' then raise exception 'mentions.actOnPaper' using errcode = 'P0001'; end if;
  if p_title_upload is not null and not exists (
    select from upload u where u.id = p_title_upload and u.declaration_id = a.declaration_id and u.document_kind = 'mentionTitle'
       and u.status = 'clean' and u.removed_at is null
  ) then raise exception 'mentions.titleMissing' using errcode = 'P0001'; end if;
  if p_notice is not null and not exists (
    select from notice n where n.id = p_notice and n.receiver_office = signer.office_code and n.status = 'acknowledged'
  ) then raise exception 'notices.notPossibleNow' using errcode = 'P0001'; end if;

  select m.no, m.hash into next_no, before from mention m where m.act_id = a.id order by m.no desc limit 1;
  if coalesce(next_no, 0) <> p_count then raise exception 'mentions.draftChanged' using errcode = 'P0001'; end if;
  next_no := coalesce(next_no, 0) + 1;
  before := coalesce(before, a.hash);
  moment := date_trunc('microseconds', clock_timestamp());
  next_hash := sha256('\x00'::bytea || before || 'mention-v1'::bytea || lp(signer.office_code) || lp(p_kind) || lp('holder')
    || int4send(next_no) || int8send(micros(moment)) || sha256(p_canon));
  insert into mention (id, act_id, no, office_code, kind, subject_role, target_office_code, target_number, target_year, canon, prev, hash,
                       effective_on, account_id, delegation_id, factor, key_id, signature, approved_at, entered_at, notice_id, title_upload_id)
  values (p_id, a.id, next_no, signer.office_code, p_kind, 'holder', a.office_code, a.no::text, a.year, p_canon, before, next_hash,
          p_effective, signer.account_id, p_delegation, p_factor, p_key_id, p_signature, p_approved_at, moment, p_notice, p_title_upload);
  return query select next_no, moment, next_hash;
end $$;

/** What was done with an act, for whoever has just opened it: who read it and why, and the copies issued; the newest first. */
create function story_of_act(p_act uuid, p_reading uuid, p_most int)
returns table (what text, at timestamptz, office_code text, given_ar text, family_ar text, given_latin text, family_latin text, detail text)
language sql stable security definer set search_path = public, pg_temp as $$
  with told as (
    select 'read' as what, r.at, r.office_code, r.account_id, r.purpose as detail from reading r
     where r.subject = 'act' and r.subject_id = p_act and r.id <> p_reading
    union all
    select 'issued', i.issued_at, i.office_code, i.account_id, i.kind || ' ' || i.serial from issued_document i where i.act_id = p_act
  )
  select t.what, t.at, t.office_code, s.given_ar, s.family_ar, s.given_latin, s.family_latin, t.detail
    from told t join account c on c.id = t.account_id join staff s on s.id = c.staff_id
   where exists (select from reading r where r.id = p_reading and r.subject = 'act' and r.subject_id = p_act and r.account_id = (select (my_session()).account_id))
   order by t.at desc limit least(p_most, 200)
$$;

/** As before, with what orders them. */
drop function read_mentions_of_act(uuid, uuid);
create function read_mentions_of_act(p_act uuid, p_reading uuid)
returns table (id uuid, no int, canon bytea, hash bytea, entered_at timestamptz, office_code text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.no, m.canon, m.hash, m.entered_at, m.office_code from mention m
   where m.act_id = p_act and exists (
     select from reading r where r.id = p_reading and r.subject = 'act' and r.subject_id = p_act and r.account_id = (select (my_session()).account_id))
   order by m.no
$$;

drop policy office_mentions on mention;
create policy office_mentions on mention for select to app_desk
  using (may_see_case(coalesce(declaration_id, act_id), office_code) or (declaration_id is null and target_office_code = (select my_office())));
grant select (notice_id) on mention to app_desk;
grant update (act_id) on notice to app_desk;

-- the picture of a title is sent from the page of the act; every other paper of the desk belongs to a draft of the counter
alter policy at_counter_only on upload with check (document_kind = 'mentionTitle' or exists (
  select from declaration d where d.id = declaration_id and d.status = 'draft' and d.origin in ('counter', 'downtime')));
create policy title_of_act on upload to app_desk
  using (document_kind = 'mentionTitle' and exists (select from act a where a.declaration_id = upload.declaration_id))
  with check (document_kind = 'mentionTitle' and exists (select from act a where a.declaration_id = upload.declaration_id));
alter policy at_counter_only_changed on upload using (document_kind = 'mentionTitle' or exists (
  select from declaration d where d.id = declaration_id and d.status = 'draft' and d.origin in ('counter', 'downtime')));

revoke all on function open_act(text, text, int, int, text, int, date),
  enter_holder_mention(uuid, uuid, int, text, date, date, bytea, uuid, uuid, uuid, text, text, bytea, timestamptz),
  story_of_act(uuid, uuid, int), read_mentions_of_act(uuid, uuid) from public;
grant execute on function open_act(text, text, int, int, text, int, date),
  enter_holder_mention(uuid, uuid, int, text, date, date, bytea, uuid, uuid, uuid, text, text, bytea, timestamptz),
  story_of_act(uuid, uuid, int), read_mentions_of_act(uuid, uuid) to app_desk;
