-- What:  paper acts: their images, what each person read in them, what an officer certified, what was written on them since, the copies that
--        were issued, and batches that came from another system (L36:13, D22:37, D99:3-12).
-- Rule:  a certificate enters through certify_legacy_act() alone, a mention through enter_legacy_mention() alone; nothing certified changes.
--        Docs: docs/decisions/0033-legacy-acts.md
-- Check: tests/integration/legacy/, `npm run verify`. Undo: drop the tables and functions while nothing is certified.

create table legacy_batch (
  id            uuid primary key,
  office_code   text not null references office (code),
  name          text not null check (name <> ''),
  sha256        bytea not null,
  status        text not null check (status in ('running', 'imported', 'signed')),
  rows_read     int not null default 0,
  rows_taken    int not null default 0,
  rows_refused  int not null default 0,
  started_at    timestamptz not null default clock_timestamp(),
  finished_at   timestamptz,
  first_signed_by  uuid references account (id),
  first_signed_at  timestamptz,
  second_signed_by uuid references account (id),
  second_signed_at timestamptz,
  unique (office_code, sha256),
  check (second_signed_by is distinct from first_signed_by or first_signed_by is null),
  check ((status = 'signed') = (second_signed_at is not null)),
  check (status <> 'running' or finished_at is null)
);
comment on table legacy_batch is 'One file of another system, told by its SHA-256: the import writes how far it came, two persons of the office sign. Kept for ever.';

create table legacy_batch_error (
  batch_id uuid not null references legacy_batch (id),
  line     int not null check (line > 0),
  code     text not null,
  field    text,
  primary key (batch_id, line)
);
comment on table legacy_batch_error is 'Rows that were not taken, by their line, with the reason as a code; nothing of the person. The import writes it, kept with the batch.';

create table legacy_act (
  id            uuid primary key,
  office_code   text not null references office (code),
  kind          text not null check (kind in ('birth', 'death')),
  calendar      text check (calendar in ('gregorian', 'hijri')),
  year          int,
  part          text not null default '',
  no            int check (no > 0),
  bis           text not null default '',
  page          text not null default '',
  language      text check (language in ('ar', 'fr', 'both')),
  status        text not null check (status in ('scanned', 'indexed', 'keyed', 'differing', 'compared', 'imported', 'setAside', 'certified')),
  image_sha256  bytea,
  standing      jsonb,
  set_aside     text check (set_aside in ('unsigned', 'torn', 'lost', 'originalsConflict')),
  judgment      text check (judgment <> ''),
  round         int not null default 1 check (round > 0),
  batch_id      uuid references legacy_batch (id),
  line          int check (line > 0),
  version       int not null default 1,
  created_at    timestamptz not null default clock_timestamp(),
  updated_at    timestamptz not null default clock_timestamp(),
  unique (office_code, kind, calendar, year, part, no, bis),
  unique (batch_id, line),
  check ((year is null) = (no is null) and (year is null) = (calendar is null) and (year is null) = (language is null)),
  check (status in ('scanned', 'setAside') or year is not null),
  check ((status = 'setAside') = (set_aside is not null)),
  check (status <> 'certified' or (image_sha256 is not null and standing is not null)),
  check ((batch_id is null) = (line is null))
);
comment on table legacy_act is 'A paper act on its way to the register; staff of its office write it until it is certified, then nobody. Its number is the paper''s: unique, never contiguous.';
comment on column legacy_act.image_sha256 is 'The image that prevails (L36:13); absent of a lost act and of one that came without image.';
comment on column legacy_act.round is 'Grows when a judgment brings another image: it is read again by two persons from the beginning.';
create index legacy_act_by_office on legacy_act (office_code, status, updated_at desc);
create index legacy_act_by_batch on legacy_act (batch_id) where batch_id is not null;

create table legacy_scan (
  id            uuid primary key,
  legacy_act_id uuid references legacy_act (id),
  batch_id      uuid references legacy_batch (id),
  office_code   text not null references office (code),
  sha256        bytea not null,
  mime          text not null,
  bytes         int not null check (bytes > 0),
  blob_key      text not null,
  wrapped_key   bytea not null,
  pages         jsonb not null,
  account_id    uuid references account (id),
  created_at    timestamptz not null default clock_timestamp(),
  check ((legacy_act_id is null) <> (batch_id is null)),
  unique (batch_id, sha256)
);
comment on table legacy_scan is 'Every image that was ever brought of an act, or of a batch for all its acts, encrypted; kept for ever, none replaces another.';
create index legacy_scan_by_act on legacy_scan (legacy_act_id);
call only_grows('legacy_scan', 'an image stays as it was scanned');

create table legacy_keying (
  id            uuid primary key,
  legacy_act_id uuid not null references legacy_act (id),
  round         int not null,
  account_id    uuid not null references account (id),
  act           text not null check (act in ('keyed', 'settled', 'corrected')),
  readings      jsonb not null,
  at            timestamptz not null default clock_timestamp()
);
comment on table legacy_keying is 'What each person read in an image, for ever; until two have read it, each sees only their own.';
create unique index legacy_keying_once on legacy_keying (legacy_act_id, round, account_id) where act = 'keyed';
call only_grows('legacy_keying', 'a reading stays as it was read');

create table legacy_certificate (
  legacy_act_id uuid primary key references legacy_act (id),
  office_code   text not null references office (code),
  kind          text not null,
  year          int not null,
  no            int not null,
  canon         bytea not null,
  prev          bytea not null,
  hash          bytea not null unique,
  account_id    uuid not null references account (id),
  delegation_id uuid not null references delegation (id),
  factor        text not null check (factor in ('totp')),
  key_id        text not null references signing_key (id),
  signature     bytea not null,
  approved_at   timestamptz not null,
  certified_at  timestamptz not null
);
comment on table legacy_certificate is 'What an officer certified of a paper act, once and for ever; hashed like an act, with a chain of its own.';
call only_grows('legacy_certificate', 'correct it with a mention');

create table legacy_seal (
  legacy_act_id uuid primary key references legacy_certificate (legacy_act_id),
  key_id        text not null references signing_key (id),
  signature     bytea not null,
  sealed_at     timestamptz not null
);
comment on table legacy_seal is 'The registry''s seal on a certified paper act; the worker writes it once.';
call only_grows('legacy_seal', 'a seal is set once');

create table legacy_mention (
  id            uuid primary key,
  legacy_act_id uuid not null references legacy_certificate (legacy_act_id),
  no            int not null check (no > 0),
  office_code   text not null references office (code),
  kind          text not null,
  canon         bytea not null,
  prev          bytea not null,
  hash          bytea not null unique,
  ruling_id     uuid unique references act_ruling (id),
  account_id    uuid not null references account (id),
  delegation_id uuid not null references delegation (id),
  factor        text not null check (factor in ('totp')),
  key_id        text not null references signing_key (id),
  signature     bytea not null,
  approved_at   timestamptz not null,
  entered_at    timestamptz not null,
  unique (legacy_act_id, no),
  check (kind not in ('REC-M', 'REC-J', 'LAT', 'PRE', 'NOM') or ruling_id is not null)
);
comment on table legacy_mention is 'What was written on a certified paper act since, in its order; officers of its office, for ever.';
call only_grows('legacy_mention', 'reverse it with another mention');

create table legacy_document (
  serial        text primary key,
  kind          text not null check (kind in ('birthFullCopy', 'birthExtract', 'deathFullCopy', 'deathExtract')),
  template      text not null,
  template_hash bytea not null,
  legacy_act_id uuid not null references legacy_certificate (legacy_act_id),
  act_hash      bytea not null,
  office_code   text not null references office (code),
  payload       bytea not null,
  pdf_sha256    bytea not null,
  blob_key      text not null,
  account_id    uuid not null references account (id),
  issued_at     timestamptz not null,
  issued_on     date not null,
  expires_on    date not null
);
comment on table legacy_document is 'Copies issued of certified paper acts, with what rebuilds them; staff of the office, for ever.';
call only_grows('legacy_document', 'an issued copy stays as issued');
create index legacy_document_by_act on legacy_document (legacy_act_id);

/** What was certified stays: neither its place nor its readings change. */
create function legacy_act_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status = 'certified' then
    raise exception 'legacy_act is certified: correct it with a mention' using errcode = 'P0001';
  end if;
  if new.status = 'certified' and not exists (select from legacy_certificate c where c.legacy_act_id = new.id) then
    raise exception 'legacy_act is certified through certify_legacy_act() alone' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger legacy_act_stays before update on legacy_act for each row execute function legacy_act_stays();
create trigger legacy_act_never_deleted before delete on legacy_act for each row execute function refuse_change('a paper act that was taken in stays');
create trigger legacy_act_never_emptied before truncate on legacy_act for each statement execute function refuse_change('a paper act that was taken in stays');
alter table legacy_act enable always trigger legacy_act_stays;
alter table legacy_act enable always trigger legacy_act_never_deleted;
alter table legacy_act enable always trigger legacy_act_never_emptied;

/** Whether the caller is an officer of this office who may sign such an act today, with this key of theirs. */
create function require_legacy_signer(p_office text, p_kind text, p_today date, p_delegation uuid, p_key_id text) returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  signer session := my_session();
begin
  if signer.id is null or signer.role <> 'officer' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  if signer.office_code is distinct from p_office then raise exception 'legacy.notFound' using errcode = 'P0001'; end if;
  if not exists (
    select from delegation g join account a on a.staff_id = g.staff_id
     where g.id = p_delegation and a.id = signer.account_id and g.office_code = p_office and p_kind = any (g.act_kinds)
       and g.suspended_at is null and g.from_on <= p_today and (g.to_on is null or g.to_on >= p_today)
  ) then raise exception 'acts.noAuthority' using errcode = 'P0001'; end if;
  if not exists (select from signing_key k where k.id = p_key_id and k.account_id = signer.account_id) then
    raise exception 'acts.noSigningKey' using errcode = 'P0001';
  end if;
  return signer.account_id;
end $$;

/**
 * The one writer of certificates. Locks the act, checks session, delegation, key, that the act stands compared as it was read, on that very image,
 * that two persons read it or signed its batch; then hashes as an act is hashed, after an opening of its own. Asks for the seal.
 */
create function certify_legacy_act(
  p_id uuid, p_version int, p_image bytea, p_today date, p_canon bytea, p_delegation uuid, p_factor text, p_key_id text, p_signature bytea,
  p_approved_at timestamptz
) returns bytea
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  a legacy_act;
  account uuid;
  moment timestamptz;
  before bytea;
  next_hash bytea;
begin
  select * into a from legacy_act where id = p_id for update;
  if a.id is null then raise exception 'legacy.notFound' using errcode = 'P0001'; end if;
  account := require_legacy_signer(a.office_code, a.kind, p_today, p_delegation, p_key_id);
  if a.status <> 'compared' or a.version <> p_version then raise exception 'legacy.notNow' using errcode = 'P0001'; end if;
  if a.image_sha256 is distinct from p_image then raise exception 'legacy.imageChanged' using errcode = 'P0001'; end if;
  if a.batch_id is null or a.round > 1 then
    if (select count(distinct k.account_id) from legacy_keying k where k.legacy_act_id = a.id and k.round = a.round and k.act = 'keyed') < 2 then
      raise exception 'legacy.notNow' using errcode = 'P0001';
    end if;
  elsif not exists (select from legacy_batch b where b.id = a.batch_id and b.status = 'signed') then
    raise exception 'legacy.notNow' using errcode = 'P0001';
  end if;
  moment := date_trunc('microseconds', clock_timestamp());
  before := sha256('legacy-open'::bytea || uuid_send(a.id));
  next_hash := sha256('\x00'::bytea || before || 'act-v1'::bytea || lp(a.office_code) || lp(a.kind) || int2send(a.year::int2) || int4send(a.no)
    || int8send(micros(moment)) || sha256(p_canon));
  insert into legacy_certificate (legacy_act_id, office_code, kind, year, no, canon, prev, hash, account_id, delegation_id, factor, key_id, signature,
                                  approved_at, certified_at)
  values (a.id, a.office_code, a.kind, a.year, a.no, p_canon, before, next_hash, account, p_delegation, p_factor, p_key_id, p_signature,
          p_approved_at, moment);
  update legacy_act set status = 'certified', version = version + 1, updated_at = moment where id = a.id;
  perform enqueue_job('seal-legacy-act', jsonb_build_object('legacyActId', a.id), 'seal-legacy:' || a.id);
  return next_hash;
end $$;

/**
 * The one writer of mentions on certified paper acts: in their order, each after the hash of the one before. One that corrects rests on a ruling
 * that was granted for this act and no other (L36:49-53).
 */
create function enter_legacy_mention(
  p_id uuid, p_act uuid, p_count int, p_kind text, p_today date, p_canon bytea, p_ruling uuid, p_delegation uuid, p_factor text, p_key_id text,
  p_signature bytea, p_approved_at timestamptz
) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c legacy_certificate;
  account uuid;
  moment timestamptz;
  before bytea;
  next_no int;
  next_hash bytea;
begin
  perform 1 from legacy_act where id = p_act for update;
  select * into c from legacy_certificate where legacy_act_id = p_act;
  if c.legacy_act_id is null then raise exception 'legacy.notFound' using errcode = 'P0001'; end if;
  account := require_legacy_signer(c.office_code, 'mention', p_today, p_delegation, p_key_id);
  if p_ruling is not null and not exists (
    select from act_ruling r where r.id = p_ruling and r.state = 'granted' and r.act_id is null and r.act_office_code = c.office_code
       and r.act_kind = c.kind and r.act_year = c.year and r.act_no = c.no
  ) then raise exception 'legacy.rulingOfOtherAct' using errcode = 'P0001'; end if;
  select m.no, m.hash into next_no, before from legacy_mention m where m.legacy_act_id = p_act order by m.no desc limit 1;
  if coalesce(next_no, 0) <> p_count then raise exception 'mentions.draftChanged' using errcode = 'P0001'; end if;
  next_no := coalesce(next_no, 0) + 1;
  before := coalesce(before, c.hash);
  moment := date_trunc('microseconds', clock_timestamp());
  next_hash := sha256('\x00'::bytea || before || 'mention-v1'::bytea || lp(c.office_code) || lp(p_kind) || lp('legacy')
    || int4send(next_no) || int8send(micros(moment)) || sha256(p_canon));
  insert into legacy_mention (id, legacy_act_id, no, office_code, kind, canon, prev, hash, ruling_id, account_id, delegation_id, factor, key_id,
                              signature, approved_at, entered_at)
  values (p_id, p_act, next_no, c.office_code, p_kind, p_canon, before, next_hash, p_ruling, account, p_delegation, p_factor, p_key_id,
          p_signature, p_approved_at, moment);
  return next_no;
end $$;

/** What was keyed of an act in its present round, for the comparison alone: screens read the table, which hides one keyer from the other. */
create function legacy_keyings_to_compare(p_id uuid) returns table (account_id uuid, readings jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.account_id, k.readings from legacy_act a join legacy_keying k on k.legacy_act_id = a.id and k.round = a.round and k.act = 'keyed'
   where a.id = p_id and a.office_code = (select my_office()) order by k.at
$$;

/** The bytes of a certified paper act with those of its mentions, and the trace of who read them and why; no trace, no data. */
create function read_legacy_act(p_id uuid, p_reading uuid, p_purpose text)
returns table (canon bytea, hash bytea, certified_at timestamptz, is_sealed boolean, mentions bytea[])
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  reader session := my_session();
  c legacy_certificate;
begin
  select * into c from legacy_certificate x where x.legacy_act_id = p_id;
  if reader.id is null or c.legacy_act_id is null or reader.office_code is distinct from c.office_code then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  values (p_reading, reader.account_id, reader.office_code, p_purpose, 'legacyAct', p_id);
  return query select c.canon, c.hash, c.certified_at, exists (select from legacy_seal s where s.legacy_act_id = p_id),
    array(select m.canon from legacy_mention m where m.legacy_act_id = p_id order by m.no);
end $$;

/** The second of two persons signs a batch: what it brought may be certified, act by act, on its image. */
create function sign_legacy_batch(p_id uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  signer session := my_session();
  b legacy_batch;
begin
  select * into b from legacy_batch where id = p_id for update;
  if b.id is null or signer.id is null or signer.role not in ('clerk', 'officer') or b.office_code is distinct from signer.office_code then
    raise exception 'legacy.batchNotFound' using errcode = 'P0001';
  end if;
  if b.status <> 'imported' then raise exception 'legacy.batchNotReady' using errcode = 'P0001'; end if;
  if b.first_signed_by = signer.account_id then raise exception 'legacy.batchSignedBySame' using errcode = 'P0001'; end if;
  if b.first_signed_by is null then
    update legacy_batch set first_signed_by = signer.account_id, first_signed_at = clock_timestamp() where id = p_id;
    return 'first';
  end if;
  -- one of the two answers for the register with a signature of their own
  if signer.role <> 'officer' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  update legacy_batch set status = 'signed', second_signed_by = signer.account_id, second_signed_at = clock_timestamp() where id = p_id;
  update legacy_act set status = 'compared', version = version + 1, updated_at = clock_timestamp() where batch_id = p_id and status = 'imported';
  return 'second';
end $$;

create or replace function document_verdict(p_serial text, p_today date)
returns table (verdict text, kind text, office_ar text, office_fr text, issued_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(r.verdict, case when d.expires_on < p_today then 'expired' else 'authentic' end), d.kind, o.name_ar, o.name_fr, d.issued_on
    from issued_document d join office o on o.code = d.office_code left join revocation r on r.serial = d.serial
   where d.serial = p_serial
  union all
  select case when exists (select from legacy_mention m where m.legacy_act_id = l.legacy_act_id and m.entered_at > l.issued_at) then 'replaced'
              when l.expires_on < p_today then 'expired' else 'authentic' end, l.kind, o.name_ar, o.name_fr, l.issued_on
    from legacy_document l join office o on o.code = l.office_code
   where l.serial = p_serial
$$;

-- an office of electronic acts asks the central authority about a paper act that it certified (D22:37): the act has no row in the register
do $$
declare
  rule text;
begin
  select conname into strict rule from pg_constraint
   where conrelid = 'act_ruling'::regclass and pg_get_constraintdef(oid) like '%(act_id IS NULL) = (regime = %';
  execute format('alter table act_ruling drop constraint %I', rule);
end $$;
-- a paper register may count by the Hijri year, and the oldest are of before 1915
alter table act_ruling drop constraint act_ruling_act_year_check;
alter table act_ruling add constraint act_ruling_act_year_check check (act_year between 1277 and 2200);
alter table act_ruling add constraint act_ruling_act_check check (regime = 'R36' or act_id is null);
comment on column act_ruling.act_id is 'Absent where the act stands on paper: in a register of law 37-99, or digitised and certified.';

select row_guard('legacy_batch'), row_guard('legacy_batch_error'), row_guard('legacy_act'), row_guard('legacy_scan'), row_guard('legacy_keying'),
       row_guard('legacy_certificate'), row_guard('legacy_seal'), row_guard('legacy_mention'), row_guard('legacy_document');
create policy own_office on legacy_batch for select to app_desk using (office_code = (select my_office()));
create policy with_batch on legacy_batch_error for select to app_desk using (exists (select from legacy_batch b where b.id = batch_id));
create policy own_office on legacy_act to app_desk using (office_code = (select my_office())) with check (office_code = (select my_office()));
create policy own_office on legacy_scan to app_desk using (office_code = (select my_office())) with check (office_code = (select my_office()));
-- each reads the image for themselves: another's reading shows only once both are there
create policy own_until_both on legacy_keying for select to app_desk using (exists (
  select from legacy_act a where a.id = legacy_act_id and (legacy_keying.account_id = (select my_account()) or a.status not in ('indexed', 'keyed'))));
create policy own_reading on legacy_keying for insert to app_desk
  with check (account_id = (select my_account()) and exists (select from legacy_act a where a.id = legacy_act_id));
create policy own_office on legacy_certificate for select to app_desk using (office_code = (select my_office()));
create policy own_office on legacy_seal for select to app_desk using (exists (select from legacy_certificate c where c.legacy_act_id = legacy_seal.legacy_act_id));
create policy own_office on legacy_document to app_desk using (office_code = (select my_office())) with check (office_code = (select my_office()));
create policy worker on legacy_certificate for select to app_worker using (true);
create policy worker on legacy_seal to app_worker using (true) with check (true);
create policy worker on legacy_batch to app_worker using (true) with check (true);
create policy worker on legacy_batch_error to app_worker using (true) with check (true);
create policy worker on legacy_act to app_worker using (true) with check (true);
create policy worker on legacy_scan to app_worker using (true) with check (true);

grant select on legacy_batch, legacy_batch_error, legacy_keying to app_desk;
grant select, insert on legacy_scan, legacy_document to app_desk;
grant insert on legacy_keying to app_desk;
grant select, insert, update on legacy_act to app_desk;
grant select (legacy_act_id, office_code, kind, year, no, hash, certified_at) on legacy_certificate to app_desk;
grant select on legacy_seal to app_desk;
grant select on legacy_certificate to app_worker;
grant select, insert on legacy_seal, legacy_scan, legacy_batch_error to app_worker;
grant select, insert on legacy_act to app_worker;
grant select, insert, update on legacy_batch to app_worker;

revoke all on function legacy_act_stays(), require_legacy_signer(text, text, date, uuid, text),
  certify_legacy_act(uuid, int, bytea, date, bytea, uuid, text, text, bytea, timestamptz),
  enter_legacy_mention(uuid, uuid, int, text, date, bytea, uuid, uuid, text, text, bytea, timestamptz), read_legacy_act(uuid, uuid, text),
  sign_legacy_batch(uuid), legacy_keyings_to_compare(uuid) from public;
grant execute on function certify_legacy_act(uuid, int, bytea, date, bytea, uuid, text, text, bytea, timestamptz),
  enter_legacy_mention(uuid, uuid, int, text, date, bytea, uuid, uuid, text, text, bytea, timestamptz), read_legacy_act(uuid, uuid, text),
  sign_legacy_batch(uuid), legacy_keyings_to_compare(uuid) to app_desk;
