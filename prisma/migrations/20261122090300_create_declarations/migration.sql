-- What:  preliminary declarations, their reviews, requests for what is missing, uploads and messages.
-- Rule:  what was declared stays as declared (form_version with the JSON); the officer's reading stands beside it in review_item.

create table declaration (
  id              uuid primary key,
  reference       text unique,
  kind            text not null check (kind in ('birth', 'death', 'marriage', 'divorce')),
  origin          text not null check (origin in ('citizen', 'institution', 'counter', 'downtime')),
  status          text not null check (status in ('draft', 'submitted', 'retrieved', 'to_complete', 'ready', 'completed', 'ex_officio', 'overdue', 'refused', 'withdrawn', 'duplicate')),
  office_code     text references office (code),
  regime          text check (regime in ('R36', 'R37')),
  language        text not null check (language in ('ar', 'fr')),
  form_version    int not null,
  content         jsonb not null,
  secret_hash     bytea not null unique,
  contact_email   text,
  contact_phone   text,
  event_on        date,
  deadline        jsonb,
  deadline_on     date,
  subject_name_ar    text,
  subject_name_latin text,
  same_event_key  text,
  group_id        uuid,
  version         int not null default 1,
  created_at      timestamptz not null default clock_timestamp(),
  updated_at      timestamptz not null default clock_timestamp(),
  submitted_at    timestamptz,
  closed_at       timestamptz,
  holder_account  uuid references account (id),
  holder_until    timestamptz,
  act_office_code text,
  act_year        int,
  act_no          int,
  act_registered_at timestamptz,
  check ((status = 'draft') = (reference is null)),
  check (status = 'draft' or (office_code is not null and regime is not null and submitted_at is not null))
);
comment on column declaration.deadline is 'The computed deadline with every input that gave it.';
create index declaration_queue on declaration (office_code, status, deadline_on) where status not in ('draft', 'completed', 'ex_officio', 'withdrawn', 'duplicate', 'refused');
create index declaration_same_event on declaration (same_event_key, event_on) where status <> 'draft';
create index declaration_idle_drafts on declaration (updated_at) where status = 'draft';
create index declaration_group on declaration (group_id) where group_id is not null;

create table declaration_event (
  declaration_id uuid not null references declaration (id) on delete cascade,
  seq            int not null,
  at             timestamptz not null default clock_timestamp(),
  what           text not null,
  account_id     uuid references account (id),
  office_code    text references office (code),
  detail         jsonb not null default '{}',
  primary key (declaration_id, seq)
);
comment on table declaration_event is 'The story of one file, as the citizen and the officer read it.';

create table review_item (
  declaration_id uuid not null references declaration (id),
  field          text not null,
  verdict        text not null check (verdict in ('confirmed', 'corrected', 'doubt')),
  declared       jsonb not null,
  verified       jsonb,
  reason         text,
  account_id     uuid not null references account (id),
  at             timestamptz not null default clock_timestamp(),
  primary key (declaration_id, field),
  check ((verdict = 'corrected') = (verified is not null)),
  check (verdict = 'confirmed' or reason is not null)
);

create table information_request (
  id             uuid primary key,
  declaration_id uuid not null references declaration (id),
  items          jsonb not null,
  account_id     uuid not null references account (id),
  asked_at       timestamptz not null default clock_timestamp(),
  answered_at    timestamptz
);
-- One closed list at a time (law 55-19 art. 10 and 14).
create unique index information_request_one_open on information_request (declaration_id) where answered_at is null;

create table upload (
  id             uuid primary key,
  declaration_id uuid not null references declaration (id) on delete cascade,
  document_kind  text not null,
  file_name      text not null,
  mime           text not null,
  bytes          int not null check (bytes between 1 and 10485760),
  sha256         bytea not null,
  status         text not null check (status in ('quarantined', 'clean', 'refused')),
  refusal        text,
  blob_key       text not null,
  wrapped_key    bytea not null,
  created_at     timestamptz not null default clock_timestamp(),
  removed_at     timestamptz
);
create index upload_by_declaration on upload (declaration_id);

create table page_image (
  upload_id uuid not null references upload (id) on delete cascade,
  n         int not null check (n > 0),
  width     int not null,
  height    int not null,
  bytes     int not null,
  blob_key  text not null,
  primary key (upload_id, n)
);

create table message (
  id             uuid primary key,
  declaration_id uuid references declaration (id) on delete set null,
  channel        text not null check (channel in ('email', 'sms')),
  recipient      text not null,
  language       text not null check (language in ('ar', 'fr')),
  template       text not null,
  params         jsonb not null,
  created_at     timestamptz not null default clock_timestamp(),
  sent_at        timestamptz
);

create table case_access (
  session_id uuid not null references session (id),
  subject_id uuid not null,
  subject    text not null check (subject in ('declaration', 'act')),
  purpose    text not null,
  until      timestamptz not null,
  granted_at timestamptz not null default clock_timestamp(),
  primary key (session_id, subject_id)
);
comment on table case_access is 'What lets another office see one file under R36: session, subject, purpose, until (L36:19).';

create table reading (
  id           uuid primary key,
  at           timestamptz not null default clock_timestamp(),
  account_id   uuid not null references account (id),
  office_code  text,
  purpose      text not null,
  subject      text not null,
  subject_id   uuid not null
);
create index reading_by_subject on reading (subject_id, at);
call only_grows('reading', 'every reading leaves a trace that stays');
