-- What:  notices between offices: of a death for the birth acts of the deceased and the spouse, of a marriage or its end for both birth acts.
-- Rule:  every death act and every mention meant for another office's act has its notice; the table that grows tells what became of it, and a
--        notice is never attached to an act that is merely near (D99:26-27, D99:34, FC:68, FC:141). Docs: docs/decisions/0028-notices.md
-- Check: tests/integration/notices/, `npm run verify`. Undo: drop both triggers, the functions and the tables.

create table notice (
  id             uuid primary key,
  kind           text not null check (kind in ('death', 'spouseDeath', 'marriage', 'dissolution')),
  cause_act_id   uuid references act (id),
  mention_id     uuid references mention (id),
  place          int not null default 1 check (place between 1 and 9),
  sender_office  text not null references office (code),
  reference      text not null,
  receiver_office text references office (code),
  content        jsonb not null,
  envelope       bytea,
  key_id         text references signing_key (id),
  due_on         date not null,
  status         text not null check (status in ('to_send', 'sent', 'delivered', 'acknowledged', 'executed', 'refused', 'closed')),
  act_id         uuid references act (id),
  executed_number int check (executed_number > 0),
  executed_year  int check (executed_year between 1915 and 2200),
  executed_on    date,
  refusal        text check (refusal in ('unknownAct', 'wrongOffice', 'otherPerson', 'tooLittle')),
  refusal_note   text check (length(refusal_note) <= 500),
  paper_number   text check (length(paper_number) between 1 and 40),
  paper_on       date,
  version        int not null default 1,
  created_at     timestamptz not null default clock_timestamp(),
  updated_at     timestamptz not null default clock_timestamp(),
  unique (sender_office, reference),
  unique (cause_act_id, place),
  unique (mention_id),
  check ((cause_act_id is null) <> (mention_id is null)),
  check (status <> 'executed' or (executed_number is not null and executed_year is not null and executed_on is not null)),
  check ((refusal is not null) or status <> 'refused'),
  check ((paper_number is null) = (paper_on is null)),
  check ((envelope is null) = (key_id is null)),
  check (status not in ('delivered', 'acknowledged') or envelope is not null)
);
comment on table notice is 'The worker writes and sends it; sender and receiver move it one lawful step at a time; kept for ever with the act it came from.';
comment on column notice.envelope is 'COSE_Sign1 of the canonical notice with its receiver, by the registry''s seal key: the copy of both offices. Absent from one that went on paper.';
create index notice_received on notice (receiver_office, status, due_on);
create index notice_sent on notice (sender_office, status, due_on);

create table notice_event (
  notice_id   uuid not null references notice (id),
  what        text not null check (what in ('to_send', 'sent', 'delivered', 'acknowledged', 'executed', 'refused', 'closed', 'late', 'unanswered')),
  at          timestamptz not null default clock_timestamp(),
  account_id  uuid references account (id),
  office_code text references office (code),
  primary key (notice_id, what)
);
comment on table notice_event is 'What became of a notice, each fact once; without an account it was the worker. Kept for ever.';
call only_grows('notice_event', 'what became of a notice stays');

/** One lawful step at a time, each by its own side; what left keeps its receiver, its words and its signature. The table is that of the core. */
create function check_notice_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  -- nothing for the worker, who has no office
  mine text;
begin
  if not pg_has_role(current_user, 'app_worker', 'member') then mine := my_office(); end if;
  if old.status = new.status and old.status <> 'to_send' then raise exception 'notices.notPossibleNow' using errcode = 'P0001'; end if;
  if old.status <> new.status and not exists (
    select from (values ('to_send', 'sent', 'both'), ('to_send', 'closed', 'sender'), ('sent', 'delivered', 'worker'), ('sent', 'executed', 'sender'),
      ('sent', 'refused', 'sender'), ('delivered', 'acknowledged', 'receiver'), ('delivered', 'refused', 'receiver'),
      ('acknowledged', 'executed', 'receiver'), ('acknowledged', 'refused', 'receiver'), ('refused', 'closed', 'sender')) step (a, b, side)
     where a = old.status and b = new.status
       and (side = 'both' or (side = 'worker' and mine is null) or (side = 'sender' and mine = old.sender_office)
            or (side = 'receiver' and mine = old.receiver_office))
  ) then raise exception 'notices.notPossibleNow' using errcode = 'P0001'; end if;
  if old.status <> 'to_send' and new.receiver_office is distinct from old.receiver_office then
    raise exception 'notices.notPossibleNow' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger one_step before update on notice for each row execute function check_notice_step();

/** The notices of a death act are written by the worker, asked in the act's own transaction (D99:34). A birth act sends none. */
create function ask_notices_of_act() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform enqueue_job('write-notices', jsonb_build_object('actId', new.id), 'notices:' || new.id);
  return null;
end $$;
create trigger notices_of_death after insert on act for each row when (new.kind = 'death') execute function ask_notices_of_act();

/** The notices of both spouses' mentions are written together, once (FC:68, FC:141). */
create function ask_notices_of_mention() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform enqueue_job('write-notices', jsonb_build_object('declarationId', new.declaration_id), 'notices:' || new.declaration_id);
  return null;
end $$;
create trigger notices_of_mention after insert on mention for each row
  when (new.target_office_code is distinct from new.office_code) execute function ask_notices_of_mention();

/**
 * Birth acts of the receiving office that may be the one meant: of the reference told, or of the same person by the keys of the name. Only for
 * the receiver, while the notice is in hand; looking for them is a reading of the notice, which leaves its trace.
 */
create function notice_candidates(p_notice uuid, p_reading uuid, p_keys text[], p_no int, p_year int)
returns table (id uuid, office_code text, no int, year int, name_ar text, name_latin text, born_from date, born_to date)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  n notice;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  select * into n from notice where id = p_notice and receiver_office = reader.office_code and status in ('delivered', 'acknowledged');
  if n.id is null then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  values (p_reading, reader.account_id, reader.office_code, 'notice', 'notice', n.id);
  return query select a.id, a.office_code, a.no, a.year, p.given_ar || ' ' || p.family_ar, p.given_latin || ' ' || p.family_latin, p.born_from, p.born_to
    from act a join act_person p on p.act_id = a.id and p.role = 'subject'
   where a.kind = 'birth' and a.office_code = reader.office_code and ((a.no = p_no and a.year = p_year) or p.keys @> p_keys and cardinality(p_keys) > 0)
   order by (a.no = p_no and a.year = p_year) desc, a.year, a.no limit 10;
end $$;

select row_guard('notice'), row_guard('notice_event');
create policy both_offices on notice for select to app_desk using (sender_office = (select my_office()) or receiver_office = (select my_office()));
create policy both_offices_move on notice for update to app_desk
  using (sender_office = (select my_office()) or receiver_office = (select my_office()))
  with check (sender_office = (select my_office()) or receiver_office = (select my_office()));
create policy worker on notice to app_worker using (true) with check (true);
create policy with_notice on notice_event for select to app_desk using (exists (select from notice n where n.id = notice_id));
create policy own_office_tells on notice_event for insert to app_desk
  with check (office_code = (select my_office()) and account_id = (select my_account()) and exists (select from notice n where n.id = notice_id));
create policy worker on notice_event to app_worker using (true) with check (true);
grant select on notice, notice_event to app_desk, app_worker;
grant update (status, receiver_office, act_id, executed_number, executed_year, executed_on, refusal, refusal_note, paper_number, paper_on, version, updated_at)
  on notice to app_desk;
grant insert on notice_event to app_desk, app_worker;
grant insert on notice to app_worker;
grant update (status, receiver_office, envelope, key_id, version, updated_at) on notice to app_worker;

revoke all on function check_notice_step(), ask_notices_of_act(), ask_notices_of_mention(), notice_candidates(uuid, uuid, text[], int, int) from public;
grant execute on function notice_candidates(uuid, uuid, text[], int, int) to app_desk;
