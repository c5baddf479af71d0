-- What:  citizens' requests for documents of the register: the request, its story, the permission of the central authority, the tariff, payments.
-- Rule:  whoever holds the secret sees a request and never an act; an office works on the requests of its own acts; one step at a time, each by its
--        own side (L36:43, D22:41, D22:45, law 30-89:73-75). Docs: docs/decisions/0042-requests-for-documents.md
-- Check: tests/integration/requests/. Undo: drop the functions, the policies on other tables and the tables while nobody has asked; restore
--        upload_belongs and own_declaration.

create table document_request (
  id              uuid primary key,
  reference       text unique,
  status          text not null check (status in ('draft', 'payment_pending', 'submitted', 'right_check', 'to_complete', 'permission_needed',
    'entitled', 'not_found', 'not_digitised', 'signed', 'delivered', 'refused', 'withdrawn')),
  language        text not null check (language in ('ar', 'fr')),
  form_version    int not null,
  answers         jsonb not null,
  secret_hash     bytea not null unique,
  kind            text check (kind in ('birthExtract', 'birthFullCopy', 'deathExtract', 'deathFullCopy')),
  quality         text check (quality in ('self', 'ascendant', 'descendant', 'spouse', 'widowed', 'guardian', 'proxy', 'kafil', 'other')),
  office_code     text references office (code),
  identity        jsonb,
  delivery        text check (delivery in ('download', 'counter', 'post')),
  payment         text check (payment in ('free', 'counter', 'online')),
  fee             int not null default 0 check (fee >= 0),
  paid_at         timestamptz,
  contact_email   text,
  contact_phone   text,
  act_id          uuid references act (id),
  asked           text[] not null default '{}',
  asked_at        timestamptz,
  refusal         text,
  refusal_note    text check (length(refusal_note) <= 500),
  serial          text unique,
  issued_at       timestamptz,
  post_number     text check (length(post_number) between 1 and 40),
  version         int not null default 1,
  created_at      timestamptz not null default clock_timestamp(),
  updated_at      timestamptz not null default clock_timestamp(),
  submitted_at    timestamptz,
  check ((status = 'draft') = (reference is null)),
  check (status = 'draft' or (kind is not null and quality is not null and office_code is not null and delivery is not null
    and payment is not null and submitted_at is not null)),
  check ((status in ('signed', 'delivered')) = (serial is not null)),
  check ((status = 'refused') = (refusal is not null)),
  check (status <> 'to_complete' or asked_at is not null),
  check (status not in ('signed', 'delivered', 'entitled') or identity is not null or quality is not null)
);
comment on table document_request is 'A citizen asks for a document of the register. Drafts are deleted after thirty days; the rest is kept.';
comment on column document_request.answers is 'What was typed, section by section, as it was typed.';
comment on column document_request.identity is 'For whom the national service of digital identity vouched, and which service; nothing where an officer compares the card.';
comment on column document_request.fee is 'Centimes of a dirham, by the tariff of the day of sending.';
comment on column document_request.asked is 'What the office asked for, in one list and once (law 55-19:10).';
create index document_request_queue on document_request (office_code, status, submitted_at) where status <> 'draft';
create index document_request_idle on document_request (updated_at) where status = 'draft';
create index document_request_of_act on document_request (act_id) where act_id is not null;

create table document_request_event (
  request_id  uuid not null references document_request (id) on delete cascade,
  seq         int not null,
  at          timestamptz not null default clock_timestamp(),
  what        text not null,
  account_id  uuid references account (id),
  office_code text references office (code),
  primary key (request_id, seq)
);
comment on table document_request_event is 'The story of one request, as the citizen and the officer read it.';

create table document_permission (
  id          uuid primary key,
  request_id  uuid not null unique references document_request (id),
  asked_at    timestamptz not null,
  due_on      date not null,
  status      text not null check (status in ('requested', 'granted', 'refused')),
  number      text check (length(number) between 1 and 40),
  decided_on  date,
  decided_by  uuid references account (id),
  decided_at  timestamptz,
  reason      text check (length(reason) <= 500),
  version     int not null default 1,
  check ((status = 'requested') = (decided_at is null)),
  check (status = 'requested' or (number is not null and decided_on is not null and decided_by is not null)),
  check (status <> 'refused' or reason is not null)
);
comment on table document_permission is 'Whether a stranger to the family may have a copy: the central authority decides within sixty days (L36:43, D22:41). Kept for ever.';
comment on column document_permission.due_on is 'The last day for the decision; silence grants nothing.';
create index document_permission_waiting on document_permission (due_on) where status = 'requested';

/** A permission is decided once, and what was asked stays. */
create function document_permission_stays() returns trigger language plpgsql as $$
begin
  if old.status <> 'requested' or (old.id, old.request_id, old.asked_at, old.due_on) is distinct from (new.id, new.request_id, new.asked_at, new.due_on) then
    raise exception 'update on document_permission is refused: a permission that was decided stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger document_permission_stays before update on document_permission for each row execute function document_permission_stays();
create trigger document_permission_never_deleted before delete on document_permission for each row execute function refuse_change('a permission stays');
create trigger document_permission_never_emptied before truncate on document_permission for each statement execute function refuse_change('a permission stays');
alter table document_permission enable always trigger document_permission_stays;
alter table document_permission enable always trigger document_permission_never_deleted;
alter table document_permission enable always trigger document_permission_never_emptied;

create table tariff (
  id         uuid primary key,
  item       text not null check (item in ('copy', 'registeredPost')),
  centimes   int not null check (centimes between 0 and 100000),
  from_on    date not null,
  number     text not null check (length(number) between 1 and 80),
  account_id uuid references account (id),
  at         timestamptz not null default clock_timestamp()
);
comment on table tariff is 'What a copy and a registered letter cost from a day on, and by which text; the last row of an item up to a day counts. Kept for ever.';
create index tariff_of on tariff (item, from_on desc, at desc);
call only_grows('tariff', 'a price that counted stays');
insert into tariff (id, item, centimes, from_on, number) values
  (gen_random_uuid(), 'copy', 200, '1990-01-01', '30-89:73'),
  (gen_random_uuid(), 'registeredPost', 1800, '1990-01-01', '30-89:73');

create table document_payment (
  id          uuid primary key,
  request_id  uuid not null unique references document_request (id),
  provider    text not null check (length(provider) between 1 and 40),
  provider_reference text not null check (length(provider_reference) between 1 and 80),
  centimes    int not null check (centimes >= 0),
  account_id  uuid references account (id),
  at          timestamptz not null
);
comment on table document_payment is 'What was paid for a document, at a counter (with the account that received it) or through a provider. Kept for ever.';
call only_grows('document_payment', 'a payment stays');

/** One lawful step at a time, each by its own side: the table is that of the core. What was sent stays as it was sent. */
create function check_document_request_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  side text := case when pg_has_role(current_user, 'app_portal', 'member') then 'citizen' when pg_has_role(current_user, 'app_desk', 'member') then 'office'
    when pg_has_role(current_user, 'app_oversight', 'member') then 'central' else 'worker' end;
begin
  if old.status <> new.status and not exists (
    select from (values
      ('draft', 'payment_pending', 'citizen'), ('draft', 'submitted', 'citizen'), ('draft', 'permission_needed', 'citizen'),
      ('payment_pending', 'submitted', 'citizen'), ('payment_pending', 'permission_needed', 'citizen'), ('payment_pending', 'withdrawn', 'citizen worker'),
      ('submitted', 'right_check', 'worker'), ('submitted', 'signed', 'worker'), ('submitted', 'withdrawn', 'citizen'),
      ('right_check', 'to_complete', 'office'), ('right_check', 'entitled', 'office'), ('right_check', 'permission_needed', 'office'),
      ('right_check', 'not_found', 'office'), ('right_check', 'not_digitised', 'office'), ('right_check', 'refused', 'office'),
      ('right_check', 'withdrawn', 'citizen'),
      ('to_complete', 'right_check', 'citizen'), ('to_complete', 'refused', 'worker'), ('to_complete', 'withdrawn', 'citizen'),
      ('permission_needed', 'entitled', 'central'), ('permission_needed', 'refused', 'central'), ('permission_needed', 'withdrawn', 'citizen'),
      ('entitled', 'signed', 'office'), ('entitled', 'not_found', 'office'), ('entitled', 'not_digitised', 'office'), ('entitled', 'refused', 'office'),
      ('not_found', 'right_check', 'citizen'), ('not_found', 'withdrawn', 'citizen worker'),
      ('not_digitised', 'entitled', 'office'), ('not_digitised', 'signed', 'office'), ('not_digitised', 'not_found', 'office'), ('not_digitised', 'refused', 'office'),
      ('signed', 'delivered', 'citizen office')
    ) step (a, b, sides) where a = old.status and b = new.status and side = any (string_to_array(sides, ' '))
  ) then raise exception 'requests.notPossibleNow' using errcode = 'P0001'; end if;
  if old.status <> 'draft' and (old.reference, old.kind, old.quality, old.office_code, old.delivery, old.payment, old.fee, old.submitted_at, old.identity)
     is distinct from (new.reference, new.kind, new.quality, new.office_code, new.delivery, new.payment, new.fee, new.submitted_at, new.identity) then
    raise exception 'update on document_request is refused: what was sent stays as it was sent' using errcode = 'restrict_violation';
  end if;
  if old.serial is not null and new.serial is distinct from old.serial or old.paid_at is not null and new.paid_at is distinct from old.paid_at then
    raise exception 'update on document_request is refused: what was issued and paid stays' using errcode = 'restrict_violation';
  end if;
  if old.paid_at is null and new.paid_at is not null and not exists (select from document_payment p where p.request_id = old.id) then
    raise exception 'update on document_request is refused: nothing was paid' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger one_step before update on document_request for each row execute function check_document_request_step();
create trigger document_request_never_emptied before truncate on document_request for each statement execute function refuse_change('requests stay');
alter table document_request enable always trigger one_step;
alter table document_request enable always trigger document_request_never_emptied;

-- a picture belongs to a request as it belongs to a declaration
alter table upload
  add column request_id uuid references document_request (id) on delete cascade,
  drop constraint upload_belongs,
  add constraint upload_of_one check (num_nonnulls(declaration_id, delegation_id, sending_id, request_id) = 1);
create index upload_of_request on upload (request_id) where request_id is not null;

/** Whether a reference is in use anywhere; tells nothing else. */
create or replace function reference_taken(p_reference text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from declaration where reference = p_reference) or exists (select from document_request where reference = p_reference)
$$;

/** The document of the caller's own request, where it may be downloaded: where its bytes lie, and nothing of the act. */
create function document_of_request(p_request uuid) returns table (serial text, kind text, blob_key text, pdf_sha256 bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.serial, d.kind, d.blob_key, d.pdf_sha256
    from document_request r join (
      select serial, kind, blob_key, pdf_sha256 from issued_document union all select serial, kind, blob_key, pdf_sha256 from legacy_document
    ) d on d.serial = r.serial
   where r.id = p_request and r.secret_hash = my_secret_hash() and r.delivery = 'download' and r.status in ('signed', 'delivered')
     and (r.payment = 'free' or r.fee = 0 or r.paid_at is not null)
     and not exists (select from revocation v where v.serial = r.serial)
$$;

select row_guard('document_request'), row_guard('document_request_event'), row_guard('document_permission'), row_guard('tariff'), row_guard('document_payment');

create policy citizen_holds_secret on document_request to app_portal
  using (secret_hash = (select my_secret_hash())) with check (secret_hash = (select my_secret_hash()));
create policy office_of_act on document_request for select to app_desk
  using (status not in ('draft', 'payment_pending') and (office_code = (select my_office()) or office_code = any ((select held_offices())::text[])));
create policy office_moves on document_request for update to app_desk
  using (status not in ('draft', 'payment_pending') and (office_code = (select my_office()) or office_code = any ((select held_offices())::text[])));
create policy central_sees on document_request for select to app_oversight using (
  (select my_role()) = 'central' and exists (select from document_permission p where p.request_id = document_request.id));
create policy central_moves on document_request for update to app_oversight
  using ((select my_role()) = 'central' and status = 'permission_needed') with check (status in ('entitled', 'refused'));
create policy worker on document_request to app_worker using (true) with check (true);
grant select, insert on document_request to app_portal;
grant update (reference, status, language, form_version, answers, kind, quality, office_code, identity, delivery, payment, fee, paid_at, contact_email,
  contact_phone, version, updated_at, submitted_at) on document_request to app_portal;
grant select on document_request to app_desk, app_oversight, app_worker;
grant update (status, act_id, asked, asked_at, refusal, refusal_note, serial, issued_at, paid_at, post_number, version, updated_at) on document_request to app_desk;
grant update (status, refusal, refusal_note, version, updated_at) on document_request to app_oversight;
grant update (status, act_id, refusal, serial, issued_at, version, updated_at), delete on document_request to app_worker;

create policy with_request on document_request_event to app_portal, app_desk, app_worker, app_oversight
  using (exists (select from document_request r where r.id = request_id))
  with check (exists (select from document_request r where r.id = request_id));
grant select, insert on document_request_event to app_portal, app_desk, app_worker, app_oversight;

create policy with_request on document_permission for select to app_portal, app_desk
  using (exists (select from document_request r where r.id = request_id));
create policy asks on document_permission for insert to app_portal, app_desk
  with check (status = 'requested' and exists (select from document_request r where r.id = request_id));
create policy central_sees on document_permission for select to app_oversight using ((select my_role()) = 'central');
create policy central_decides on document_permission for update to app_oversight
  using ((select my_role()) = 'central' and status = 'requested') with check (decided_by = (select my_account()));
create policy worker on document_permission for select to app_worker using (true);
grant select (id, request_id, asked_at, due_on, status, number, decided_on, reason) on document_permission to app_portal;
grant insert (id, request_id, asked_at, due_on, status) on document_permission to app_portal, app_desk;
grant select on document_permission to app_desk, app_oversight, app_worker;
grant update (status, number, decided_on, decided_by, decided_at, reason, version) on document_permission to app_oversight;

create policy known on tariff for select to app_portal, app_desk, app_oversight, app_worker using (true);
create policy decided on tariff for insert to app_oversight
  with check ((select my_role()) in ('central', 'manager') and account_id = (select my_account()));
grant select on tariff to app_portal, app_desk, app_oversight, app_worker;
grant insert on tariff to app_oversight;

create policy with_request on document_payment to app_portal
  using (exists (select from document_request r where r.id = request_id))
  with check (account_id is null and provider <> 'counter' and exists (select from document_request r where r.id = request_id));
create policy at_counter on document_payment to app_desk
  using (exists (select from document_request r where r.id = request_id))
  with check (account_id = (select my_account()) and provider = 'counter' and exists (select from document_request r where r.id = request_id));
create policy worker on document_payment for select to app_worker using (true);
grant select, insert on document_payment to app_portal, app_desk;
grant select on document_payment to app_worker;

create policy with_request on upload to app_portal
  using (request_id is not null and exists (select from document_request r where r.id = request_id))
  with check (request_id is not null and exists (select from document_request r where r.id = request_id));
create policy with_request_seen on upload for select to app_desk, app_oversight
  using (request_id is not null and exists (select from document_request r where r.id = request_id));
create policy any_request on upload to app_worker using (request_id is not null) with check (request_id is not null);
grant select (request_id) on upload to app_oversight;

-- an answer that was given once is given again to whoever holds the secret of the request
create policy own_request on idempotency to app_portal
  using (actor = (select id::text from document_request where secret_hash = (select my_secret_hash())));

-- the worker draws up what needs no officer
create policy worker_issues on issued_document for insert to app_worker with check (account_id is null);
grant insert on issued_document to app_worker;

revoke all on function document_permission_stays(), check_document_request_step(), document_of_request(uuid) from public;
grant execute on function document_of_request(uuid) to app_portal;
