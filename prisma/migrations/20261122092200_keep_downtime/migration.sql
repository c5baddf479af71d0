-- What:  interruptions of an office that could not register electronically, and the numbered receipts on paper that it gives meanwhile;
--        papers that are pictured at the counter.
-- Rule:  the officer writes minutes (L36:19); each number is handed out once by the database, is entered once, and none vanishes: it is
--        entered, or said to be unused and why. What was entered with its real time never changes. Docs: docs/decisions/0027-downtime.md
-- Check: tests/integration/counter/. Undo: drop the tables, the triggers, the functions and the policies; revoke what is granted on upload.

create table interruption (
  id          uuid primary key,
  office_code text not null references office (code),
  began_at    timestamptz not null,
  ended_at    timestamptz,
  cause       text not null check (cause in ('network', 'power', 'equipment', 'system', 'disaster', 'other')),
  note        text not null default '',
  minutes_by  text not null check (minutes_by <> ''),
  opened_by   uuid not null references account (id),
  opened_at   timestamptz not null default clock_timestamp(),
  ended_by    uuid references account (id),
  settled_by  uuid references account (id),
  settled_at  timestamptz,
  check ((ended_at is null) = (ended_by is null) and (settled_at is null) = (settled_by is null)),
  check (ended_at is null or ended_at > began_at),
  check (settled_at is null or ended_at is not null)
);
comment on table interruption is 'The minutes of a time when an office could not register electronically (L36:19); its officers open, end and settle them. Kept as long as the register; settled ones never change.';
create unique index interruption_one_running on interruption (office_code) where ended_at is null;
create index interruption_by_office on interruption (office_code, began_at);

create table receipt_pad (
  id          uuid primary key,
  office_code text not null references office (code),
  first_no    int not null check (first_no > 0),
  last_no     int not null,
  account_id  uuid not null references account (id),
  printed_at  timestamptz not null default clock_timestamp(),
  unique (office_code, first_no),
  check (last_no between first_no and first_no + 99)
);
comment on table receipt_pad is 'Numbered receipts that an office printed before it needs them; its staff add to it. Kept as long as the register.';
call only_grows('receipt_pad', 'receipts that were printed stay printed');

create table paper_receipt (
  office_code     text not null references office (code),
  no              int not null check (no > 0),
  pad_id          uuid not null references receipt_pad (id),
  interruption_id uuid references interruption (id),
  declaration_id  uuid unique references declaration (id) on delete set null,
  declared_at     timestamptz,
  opened_by       uuid references account (id),
  entered_by      uuid references account (id),
  entered_at      timestamptz,
  unused_reason   text check (unused_reason in ('spoiled', 'notGiven', 'lost', 'withdrawn')),
  unused_note     text not null default '',
  unused_by       uuid references account (id),
  unused_at       timestamptz,
  primary key (office_code, no),
  check (declaration_id is null or (interruption_id is not null and declared_at is not null)),
  check (entered_at is null or declaration_id is not null),
  check ((entered_at is null) = (entered_by is null)),
  check ((unused_at is null) = (unused_reason is null) and (unused_at is null) = (unused_by is null)),
  check (unused_at is null or declaration_id is null)
);
comment on table paper_receipt is 'One row per number of a pad: given in an interruption, then entered with the real time of the declaration, or unused with its reason. Written by the staff of its office, kept as long as the register.';
create index paper_receipt_by_interruption on paper_receipt (interruption_id, no) where interruption_id is not null;

/** What minutes said stays said: an end and a settlement are added once, nothing else moves. */
create function keep_minutes() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.settled_at is not null or (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
     or (new.id, new.office_code, new.began_at, new.cause, new.note, new.minutes_by, new.opened_by, new.opened_at)
        is distinct from (old.id, old.office_code, old.began_at, old.cause, old.note, old.minutes_by, old.opened_by, old.opened_at)
  then raise exception 'downtime.minutesKept' using errcode = 'P0001'; end if;
  return new;
end $$;
create trigger keep_minutes before update or delete on interruption for each row execute function keep_minutes();
alter table interruption enable always trigger keep_minutes;

/** A number that was accounted for stays so; before that, the draft it opens may be forgotten or replaced. */
create function keep_receipt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.entered_at is not null or old.unused_at is not null
     or (new.office_code, new.no, new.pad_id) is distinct from (old.office_code, old.no, old.pad_id)
     or (old.interruption_id is not null and new.interruption_id is distinct from old.interruption_id)
  then raise exception 'downtime.receiptKept' using errcode = 'P0001'; end if;
  return new;
end $$;
create trigger keep_receipt before update or delete on paper_receipt for each row execute function keep_receipt();
alter table paper_receipt enable always trigger keep_receipt;

/** One hand at a time in the numbers and the minutes of one's own office; declarations are not kept waiting. */
create function hold_downtime() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from office where code = my_office() for no key update;
end $$;

select row_guard('interruption'), row_guard('receipt_pad'), row_guard('paper_receipt');
create policy own_office on interruption to app_desk
  using (office_code = (select my_office())) with check (office_code = (select my_office()));
create policy own_office on receipt_pad to app_desk
  using (office_code = (select my_office())) with check (office_code = (select my_office()));
create policy own_office on paper_receipt to app_desk
  using (office_code = (select my_office())) with check (office_code = (select my_office()));
grant select, insert on interruption, receipt_pad, paper_receipt to app_desk;
grant update (ended_at, ended_by, settled_at, settled_by) on interruption to app_desk;
grant update (interruption_id, declaration_id, declared_at, opened_by, entered_by, entered_at, unused_reason, unused_note, unused_by, unused_at)
  on paper_receipt to app_desk;
revoke all on function keep_minutes(), keep_receipt(), hold_downtime() from public;
grant execute on function hold_downtime() to app_desk;

create policy downtime_drafts on declaration to app_desk
  using (status = 'draft' and origin = 'downtime' and office_code = (select my_office()))
  with check (status = 'draft' and origin = 'downtime' and office_code = (select my_office()));

-- papers pictured at the counter: only into a draft of the counter itself, which other policies show to its office alone
create policy at_counter_only on upload as restrictive for insert to app_desk with check (exists (
  select from declaration d where d.id = declaration_id and d.status = 'draft' and d.origin in ('counter', 'downtime')));
create policy at_counter_only_changed on upload as restrictive for update to app_desk
  using (exists (select from declaration d where d.id = declaration_id and d.status = 'draft' and d.origin in ('counter', 'downtime')));
grant insert on upload, page_image to app_desk;
grant update (status, refusal, removed_at) on upload to app_desk;
