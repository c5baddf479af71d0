-- What:  scans of the signed minutes of an interruption.
-- Rule:  the officer writes minutes of the time without the system (L36:19); what was signed on paper is kept beside what was entered of it, and
--        no image replaces another. Docs: docs/decisions/0027-downtime.md
-- Check: tests/integration/counter/scanned-minutes.test.ts. Undo: drop the table.

create table minutes_scan (
  id              uuid primary key,
  interruption_id uuid not null references interruption (id),
  office_code     text not null references office (code),
  sha256          bytea not null,
  mime            text not null,
  bytes           int not null check (bytes > 0),
  blob_key        text not null,
  wrapped_key     bytea not null,
  pages           jsonb not null,
  account_id      uuid not null references account (id),
  created_at      timestamptz not null default clock_timestamp(),
  unique (interruption_id, sha256)
);
comment on table minutes_scan is 'Every image of the signed minutes of an interruption, encrypted; its officers add to them. Kept as long as the register.';
call only_grows('minutes_scan', 'signed minutes stay as they were scanned');

select row_guard('minutes_scan');
create policy own_office on minutes_scan to app_desk using (office_code = (select my_office()))
  with check (office_code = (select my_office()) and account_id = (select my_account())
              and exists (select from interruption i where i.id = interruption_id and i.office_code = minutes_scan.office_code));
grant select, insert on minutes_scan to app_desk;
