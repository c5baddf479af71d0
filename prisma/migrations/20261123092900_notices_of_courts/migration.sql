-- What:  notices that family courts send of marriages, their end, kafalas and judgments; the decision which act a notice means, with its reason;
--        notices passed on to the right office; what left on paper and the slip that came back.
-- Rule:  a court's reference is sent once; a notice is executed on the act to which an officer bound it, and on no other; what one office passed
--        on stays signed as it came (FC:68, FC:141, KAF:21, L36:36, D22:15, D99:26-27). Docs: docs/decisions/0034-notices-of-courts.md
-- Check: tests/integration/notices/, `npm run verify`. Undo: drop the tables, the functions and the columns while no court has sent anything.

create table court_sending (
  id               uuid primary key,
  institution_code text not null references institution (code),
  reference        text not null check (length(reference) between 1 and 40),
  kind             text not null check (kind in ('marriage', 'dissolution', 'kafala', 'judgment')),
  digest           bytea not null check (length(digest) = 32),
  account_id       uuid not null references account (id),
  at               timestamptz not null default clock_timestamp(),
  unique (institution_code, reference)
);
comment on table court_sending is 'What a family court sent at once: one notice for each person concerned, and the scan of its deed or judgment. Kept for ever.';
comment on column court_sending.digest is 'SHA-256 of what was sent, so that the same under the same reference is known and another is refused.';
call only_grows('court_sending', 'what a court sent stays');

alter table notice
  alter column sender_office drop not null,
  add column sender_institution text,
  add column sending_id uuid references court_sending (id),
  add column bound_act_id uuid references act (id),
  add column sender text not null generated always as (coalesce(sender_office, sender_institution)) stored,
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (kind in ('death', 'spouseDeath', 'marriage', 'dissolution', 'kafala', 'judgment')),
  drop constraint notice_sender_office_reference_key,
  add constraint notice_sender_reference_key unique (sender, reference),
  add constraint notice_sender_check check ((sender_office is null) <> (sender_institution is null)),
  drop constraint notice_cause,
  add constraint notice_cause check (
    case when from_node is not null then cause_act_id is null and mention_id is null and to_node is null and sending_id is null
         when sender_institution is not null then cause_act_id is null and mention_id is null and sending_id is not null
         else (cause_act_id is null) <> (mention_id is null) and sending_id is null end),
  drop constraint notice_check5,
  add constraint notice_arrived check (status not in ('delivered', 'acknowledged') or envelope is not null or paper_number is not null);
comment on column notice.sender is 'The office or the court that sends it; with its reference, what it is known by everywhere.';
comment on column notice.bound_act_id is 'The act that it means, as an officer decided last (notice_binding); it is executed on no other.';
create index notice_of_institution on notice (sender_institution, created_at desc) where sender_institution is not null;
create index notice_of_sending on notice (sending_id) where sending_id is not null;

create table notice_binding (
  id          uuid primary key,
  notice_id   uuid not null references notice (id),
  act_id      uuid references act (id),
  differences text[] not null default '{}',
  reason      text not null check (length(reason) between 1 and 500),
  account_id  uuid not null references account (id),
  office_code text not null references office (code),
  at          timestamptz not null default clock_timestamp()
);
comment on table notice_binding is 'Which act a notice means, as an officer decided with a reason; without an act the decision was taken back. Kept for ever.';
create index notice_binding_of on notice_binding (notice_id, at);
call only_grows('notice_binding', 'a decision which act a notice means stays');

create table notice_passing (
  id          uuid primary key,
  notice_id   uuid not null references notice (id),
  from_office text not null references office (code),
  to_office   text not null references office (code),
  reason      text not null check (length(reason) between 1 and 500),
  envelope    bytea not null,
  account_id  uuid not null references account (id),
  at          timestamptz not null default clock_timestamp(),
  check (from_office <> to_office)
);
comment on table notice_passing is 'A notice that its receiver passed on to the office that keeps the act, with the signed copy as it had come. Kept for ever.';
create index notice_passing_of on notice_passing (notice_id, at);
call only_grows('notice_passing', 'what was passed on stays');

create table notice_paper (
  id          uuid primary key,
  notice_id   uuid not null references notice (id),
  what        text not null check (what in ('carried', 'slip')),
  number      text not null check (length(number) between 1 and 40),
  on_day      date not null,
  account_id  uuid not null references account (id),
  office_code text not null references office (code),
  at          timestamptz not null default clock_timestamp()
);
comment on table notice_paper is 'Each time a notice was carried on paper, and the slip that came back signed; beside the one record of the notice. Kept for ever.';
create index notice_paper_of on notice_paper (notice_id, at);
call only_grows('notice_paper', 'what was carried on paper stays');

create table node_institution (
  institution_code text primary key check (institution_code ~ '^[A-Z0-9-]{3,24}$'),
  node_code        text not null references node (code)
);
comment on table node_institution is 'Courts that send through another node; they need no row of their own here. Its operator adds them (npm run node).';

-- the scan of a deed or judgment belongs to what the court sent
alter table upload
  add column sending_id uuid references court_sending (id),
  drop constraint upload_belongs,
  add constraint upload_belongs check (num_nonnulls(declaration_id, delegation_id, sending_id) = 1);
create index upload_of_sending on upload (sending_id) where sending_id is not null;

alter table institution_entry drop constraint institution_entry_kind_check;
alter table institution_entry add constraint institution_entry_kind_check check (kind in (
  'birth', 'newborn', 'death', 'stillborn', 'bornAlive', 'unidentified', 'foundling', 'marriage', 'divorce',
  'courtMarriage', 'courtDivorce', 'courtKafala', 'courtJudgment'));

-- a marriage or its end that a court told is entered on the act of one spouse by the notice that told it
alter table mention
  drop constraint mention_source_check,
  add constraint mention_source_check check (
    case when declaration_id is not null then subject_role <> 'holder' else subject_role = 'holder' or notice_id is not null end),
  drop constraint mention_holder_check,
  add constraint mention_holder_check check (declaration_id is not null or act_id is not null);

/**
 * One lawful step at a time, each by its own side: the table is that of the core. What left keeps its receiver, its words and its signature,
 * unless the receiver passes it on, which keeps the signed copy elsewhere and lays the notice before the worker again. Paper may go along.
 */
create or replace function check_notice_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  -- nothing for the worker and for another node, who have no office
  mine text;
  court text;
  changed jsonb;
begin
  if pg_has_role(current_user, 'app_institution', 'member') then court := my_institution();
  elsif not pg_has_role(current_user, 'app_worker', 'member') and not pg_has_role(current_user, 'app_api', 'member') then mine := my_office(); end if;
  if old.status = new.status and old.status <> 'to_send' then
    -- what is generated is not there yet
    changed := to_jsonb(new) - array['version', 'updated_at', 'sender'];
    -- how far the other node knows the story is no step
    if mine is null and court is null
      and changed - array['carried', 'stopped', 'answer'] = to_jsonb(old) - array['version', 'updated_at', 'sender', 'carried', 'stopped', 'answer'] then return new; end if;
    -- nor is the decision which act it means
    if mine = old.receiver_office and old.status in ('delivered', 'acknowledged')
      and changed - array['bound_act_id'] = to_jsonb(old) - array['version', 'updated_at', 'sender', 'bound_act_id'] then return new; end if;
    -- nor is paper that goes along with what left
    if mine = old.sender_office and old.status in ('sent', 'delivered') and old.paper_number is null
      and changed - array['paper_number', 'paper_on'] = to_jsonb(old) - array['version', 'updated_at', 'sender', 'paper_number', 'paper_on'] then return new; end if;
    raise exception 'notices.notPossibleNow' using errcode = 'P0001';
  end if;
  if old.status <> new.status and not exists (
    select from (values ('to_send', 'sent', 'both'), ('to_send', 'closed', 'sender'), ('sent', 'delivered', 'worker'), ('sent', 'acknowledged', 'paper'),
      ('sent', 'executed', 'sender'), ('sent', 'refused', 'sender'), ('delivered', 'acknowledged', 'receiver'), ('delivered', 'refused', 'receiver'),
      ('delivered', 'to_send', 'passing'), ('acknowledged', 'executed', 'receiver'), ('acknowledged', 'executed', 'paper'),
      ('acknowledged', 'refused', 'receiver'), ('acknowledged', 'refused', 'paper'), ('acknowledged', 'to_send', 'passing'),
      ('refused', 'closed', 'sender')) step (a, b, side)
     where a = old.status and b = new.status
       and (side = 'both' and court is null or side = 'worker' and mine is null and court is null
            or side = 'sender' and (mine = old.sender_office or court = old.sender_institution)
            or side = 'paper' and mine = old.sender_office and old.paper_number is not null
            or side = 'passing' and mine = old.receiver_office and old.from_node is null and new.receiver_office <> old.receiver_office
            or side = 'receiver' and (mine = old.receiver_office or mine is null and court is null and old.to_node is not null))
  ) then raise exception 'notices.notPossibleNow' using errcode = 'P0001'; end if;
  if old.status <> 'to_send' and new.status = 'to_send' then
    if not exists (select from notice_passing p where p.notice_id = old.id and p.to_office = new.receiver_office and p.envelope = old.envelope) then
      raise exception 'notices.notPossibleNow' using errcode = 'P0001';
    end if;
    new.envelope := null; new.key_id := null; new.bound_act_id := null;
  elsif old.status <> 'to_send' and new.receiver_office is distinct from old.receiver_office then
    raise exception 'notices.notPossibleNow' using errcode = 'P0001';
  end if;
  return new;
end $$;

/**
 * Birth acts of the receiving office that somebody looks for on behalf of one notice: by the keys of a name, parted in every way into a given and a
 * family name, the days between which the person was
 * born, or a number of the register. Only for the receiver, while the notice is in hand; looking is a reading of the notice, which leaves its trace.
 */
create function search_for_notice(p_notice uuid, p_reading uuid, p_keys text[], p_splits jsonb, p_from date, p_to date, p_no int, p_year int)
returns table (id uuid, office_code text, no int, year int, name_ar text, name_latin text, born_from date, born_to date, canon bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  n notice;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  select * into n from notice where id = p_notice and receiver_office = reader.office_code and status in ('delivered', 'acknowledged');
  if n.id is null or cardinality(p_keys) = 0 and p_from is null and p_no is null then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  values (p_reading, reader.account_id, reader.office_code, 'notice', 'notice', n.id);
  return query select a.id, a.office_code, a.no, a.year, p.given_ar || ' ' || p.family_ar, p.given_latin || ' ' || p.family_latin,
      p.born_from, p.born_to, a.canon
    from act a join act_person p on p.act_id = a.id and p.role = 'subject'
   where a.kind = 'birth' and (a.office_code = reader.office_code or may_see_case(a.id, a.office_code))
     and (cardinality(p_keys) = 0 or p.keys && p_keys and exists (
       select from jsonb_array_elements(p_splits) s
        where p.keys && array(select jsonb_array_elements_text(s -> 0)) and p.keys && array(select jsonb_array_elements_text(s -> 1))))
     and (p_from is null or p.born_to >= p_from) and (p_to is null or p.born_from <= p_to)
     and (p_no is null or a.no = p_no) and (p_year is null or a.year = p_year)
   order by a.year, a.no limit 30;
end $$;

/** As before; a notice is executed on the act to which it is bound alone, by the scan that its court sent or a picture of the title, and a notice alone enters on the act of one spouse. */
drop function enter_holder_mention(uuid, uuid, int, text, date, date, bytea, uuid, uuid, uuid, text, text, bytea, timestamptz);
create function enter_holder_mention(
  p_id uuid, p_act uuid, p_count int, p_kind text, p_subject text, p_effective date, p_today date, p_canon bytea, p_notice uuid, p_title_upload uuid,
  p_delegation uuid, p_factor text, p_key_id text, p_signature bytea, p_approved_at timestamptz
) returns table (no int, entered_at timestamptz, hash bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  signer session := my_session();
  a act;
  n notice;
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
  if p_notice is not null then
    select * into n from notice where id = p_notice and receiver_office = signer.office_code and status = 'acknowledged';
    if n.id is null then raise exception 'notices.notPossibleNow' using errcode = 'P0001'; end if;
    if n.bound_act_id is distinct from a.id then raise exception 'notices.notBound' using errcode = 'P0001'; end if;
  end if;
  if p_subject <> 'holder' and (n.sender_institution is null or n.kind not in ('marriage', 'dissolution')) then
    raise exception 'notices.notPossibleNow' using errcode = 'P0001';
  end if;
  if p_title_upload is not null and not exists (
    select from upload u where u.id = p_title_upload and (u.declaration_id = a.declaration_id or u.sending_id = n.sending_id)
       and u.document_kind = 'mentionTitle' and u.status = 'clean' and u.removed_at is null
  ) then raise exception 'mentions.titleMissing' using errcode = 'P0001'; end if;

  select m.no, m.hash into next_no, before from mention m where m.act_id = a.id order by m.no desc limit 1;
  if coalesce(next_no, 0) <> p_count then raise exception 'mentions.draftChanged' using errcode = 'P0001'; end if;
  next_no := coalesce(next_no, 0) + 1;
  before := coalesce(before, a.hash);
  moment := date_trunc('microseconds', clock_timestamp());
  next_hash := sha256('\x00'::bytea || before || 'mention-v1'::bytea || lp(signer.office_code) || lp(p_kind) || lp(p_subject)
    || int4send(next_no) || int8send(micros(moment)) || sha256(p_canon));
  insert into mention (id, act_id, no, office_code, kind, subject_role, target_office_code, target_number, target_year, canon, prev, hash,
                       effective_on, account_id, delegation_id, factor, key_id, signature, approved_at, entered_at, notice_id, title_upload_id)
  values (p_id, a.id, next_no, signer.office_code, p_kind, p_subject, a.office_code, a.no::text, a.year, p_canon, before, next_hash,
          p_effective, signer.account_id, p_delegation, p_factor, p_key_id, p_signature, p_approved_at, moment, p_notice, p_title_upload);
  return query select next_no, moment, next_hash;
end $$;

/** Whether the caller's office passed this notice on. */
create function passed_from_here(p_notice uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from notice_passing p where p.notice_id = p_notice and p.from_office = my_office())
$$;

select row_guard('court_sending'), row_guard('notice_binding'), row_guard('notice_passing'), row_guard('notice_paper'), row_guard('node_institution');

create policy own_institution on court_sending to app_institution
  using (institution_code = (select my_institution()))
  with check (institution_code = (select my_institution()) and account_id = (select my_account()));
create policy worker on court_sending for select to app_worker using (true);
grant select, insert on court_sending to app_institution;
grant select on court_sending to app_worker;

create policy own_institution on notice for select to app_institution using (sender_institution = (select my_institution()));
create policy own_institution_sends on notice for insert to app_institution
  with check (sender_institution = (select my_institution()) and status = 'to_send' and envelope is null and from_node is null);
create policy own_institution_closes on notice for update to app_institution
  using (sender_institution = (select my_institution())) with check (sender_institution = (select my_institution()));
create policy own_institution on notice_event for select to app_institution using (exists (select from notice n where n.id = notice_id));
create policy own_institution_tells on notice_event for insert to app_institution
  with check (account_id = (select my_account()) and office_code is null and exists (select from notice n where n.id = notice_id));
grant select on notice, notice_event to app_institution;
grant insert (id, kind, sender_institution, reference, receiver_office, content, due_on, status, sending_id) on notice to app_institution;
grant update (status, refusal_note, version, updated_at) on notice to app_institution;
grant insert on notice_event to app_institution;
grant update (bound_act_id) on notice to app_desk;

create policy with_notice on notice_binding to app_desk
  using (exists (select from notice n where n.id = notice_id))
  with check (account_id = (select my_account()) and office_code = (select my_office())
    and exists (select from notice n where n.id = notice_id and n.receiver_office = (select my_office())));
create policy with_notice on notice_passing to app_desk
  using (from_office = (select my_office()) or exists (select from notice n where n.id = notice_id))
  with check (account_id = (select my_account()) and from_office = (select my_office())
    and exists (select from notice n where n.id = notice_id and n.receiver_office = (select my_office())));
create policy of_own_institution on notice_passing for select to app_institution using (exists (select from notice n where n.id = notice_id));
create policy with_notice on notice_paper to app_desk
  using (exists (select from notice n where n.id = notice_id))
  with check (account_id = (select my_account()) and office_code = (select my_office())
    and exists (select from notice n where n.id = notice_id and n.sender_office = (select my_office())));
create policy worker on notice_passing for select to app_worker using (true);
grant select, insert on notice_binding, notice_passing, notice_paper to app_desk;
grant select (id, notice_id, from_office, to_office, at) on notice_passing to app_institution;
grant select on notice_passing to app_worker;

-- a notice that was passed on stays in sight of the office that passed it
alter policy both_offices on notice
  using (sender_office = (select my_office()) or receiver_office = (select my_office()) or passed_from_here(id));
alter policy both_offices_move on notice
  with check (sender_office = (select my_office()) or receiver_office = (select my_office()) or passed_from_here(id));

create policy known on node_institution for select to app_api, app_worker using (true);
grant select on node_institution to app_api, app_worker;
grant insert (sender_institution) on notice to app_api;

create policy with_sending on upload to app_institution
  using (exists (select from court_sending s where s.id = sending_id)) with check (exists (select from court_sending s where s.id = sending_id));
create policy with_notice on upload for select to app_desk
  using (sending_id is not null and exists (select from notice n where n.sending_id = upload.sending_id));
create policy any_sending on upload to app_worker using (sending_id is not null) with check (sending_id is not null);
create policy of_sending on page_image for select to app_institution using (exists (select from upload u where u.id = upload_id));
grant select, insert on upload to app_institution;
grant select on page_image to app_institution;
-- looking for the act now compares more of it
drop function notice_candidates(uuid, uuid, text[], int, int);

revoke all on function passed_from_here(uuid), search_for_notice(uuid, uuid, text[], jsonb, date, date, int, int),
  enter_holder_mention(uuid, uuid, int, text, text, date, date, bytea, uuid, uuid, uuid, text, text, bytea, timestamptz) from public;
grant execute on function passed_from_here(uuid), search_for_notice(uuid, uuid, text[], jsonb, date, date, int, int),
  enter_holder_mention(uuid, uuid, int, text, text, date, date, bytea, uuid, uuid, uuid, text, text, bytea, timestamptz) to app_desk;

create table office_return (
  id           uuid primary key,
  kind         text not null check (kind in ('deceased', 'statistics')),
  office_code  text not null references office (code),
  from_on      date not null,
  to_on        date not null,
  recipient_ar text not null,
  recipient_fr text not null,
  content      jsonb not null,
  made_at      timestamptz not null,
  unique (kind, office_code, from_on),
  check (to_on >= from_on)
);
comment on table office_return is 'What an office owes by law at fixed times: the adults whose death it registered in a fortnight (D99:35), the counts of a month (D99:38). The worker writes it once; kept for ever.';
call only_grows('office_return', 'what was drawn up stays');

create table office_return_sent (
  id          uuid primary key,
  return_id   uuid not null references office_return (id),
  number      text not null check (length(number) between 1 and 40),
  on_day      date not null,
  account_id  uuid not null references account (id),
  office_code text not null references office (code),
  at          timestamptz not null
);
comment on table office_return_sent is 'Under which number and day an office sent its list or sheet. Kept for ever.';
create index office_return_sent_of on office_return_sent (return_id);
call only_grows('office_return_sent', 'what was sent stays');

create table return_recipient (
  kind           text not null check (kind in ('deceased', 'statistics')),
  territory_code text not null references territory (code),
  name_ar        text not null check (length(name_ar) between 1 and 200),
  name_fr        text not null check (length(name_fr) between 1 and 200),
  primary key (kind, territory_code)
);
comment on table return_recipient is 'Who receives the lists and sheets of the offices of a territory; the nearest territory counts. Its operator writes it; kept until it is replaced.';

select row_guard('office_return'), row_guard('office_return_sent'), row_guard('return_recipient');
create policy own_office on office_return for select to app_desk using (office_code = (select my_office()));
create policy worker on office_return to app_worker using (true) with check (true);
create policy own_office on office_return_sent to app_desk
  using (office_code = (select my_office())) with check (office_code = (select my_office()) and account_id = (select my_account()));
create policy known on return_recipient for select to app_worker using (true);
grant select on office_return to app_desk, app_worker;
grant insert on office_return to app_worker;
grant select, insert on office_return_sent to app_desk;
grant select on return_recipient to app_worker;
