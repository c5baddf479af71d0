-- What:  paper registers (law 37-99) numbered by their paper: stamped volumes, acts entered from the signed page with its scan, numbers held
--        that are not the next, and numbers of the paper that no act took. Docs: docs/decisions/0035-paper-numbers.md
-- Who:   an officer of the office, with a delegation for this kind of act.
-- Check: tests/integration/register/paper-numbers.test.ts, `npm run verify`. Undo: drop the tables and the functions, put the two policies on
--        upload back; acts entered from paper stay.

create table paper_volume (
  id               uuid primary key,
  register_year_id uuid not null references register_year (id),
  no               int not null check (no between 1 and 999),
  pages            int not null check (pages between 1 and 2000),
  originals        int not null check (originals in (2, 3)),
  first_no         int not null check (first_no between 1 and 999999),
  first_page       int not null check (first_page between 1 and pages),
  stamped_on       date not null,
  stamped_by       text not null check (char_length(stamped_by) between 1 and 120),
  court            text not null check (char_length(court) between 1 and 120),
  canon            bytea not null,
  account_id       uuid not null references account (id),
  delegation_id    uuid not null references delegation (id),
  factor           text not null check (factor = 'totp'),
  key_id           text not null references signing_key (id),
  signature        bytea not null,
  signed_at        timestamptz not null,
  unique (register_year_id, no)
);
comment on table paper_volume is 'A volume of a paper register, numbered and stamped by the prosecutor (D99:3-4), as the officer recorded and signed it. Written once at the desk, kept for ever.';
comment on column paper_volume.first_no is 'The first number entered here from this volume: 1, or the one after the last number that the paper already had.';
call only_grows('paper_volume', 'a stamped volume is recorded once');

create table paper_place (
  act_id           uuid primary key references act (id),
  register_year_id uuid not null references register_year (id),
  no               int not null,
  volume           int not null,
  page             int not null check (page > 0),
  upload_id        uuid not null unique references upload (id),
  sha256           bytea not null,
  unique (register_year_id, no),
  foreign key (register_year_id, volume) references paper_volume (register_year_id, no)
);
comment on table paper_place is 'Where an act stands in its paper register, with the scan of its signed page. Written with the act, kept for ever.';
call only_grows('paper_place', 'an act stays where it was written');

create table paper_unused (
  register_year_id uuid not null references register_year (id),
  no               int not null check (no > 0),
  volume           int not null,
  page             int not null check (page > 0),
  reason           text not null check (reason in ('spoiled', 'cancelled', 'skipped')),
  note             text not null check (char_length(note) between 1 and 500),
  canon            bytea not null,
  prev             bytea not null,
  hash             bytea not null unique,
  account_id       uuid not null references account (id),
  delegation_id    uuid not null references delegation (id),
  factor           text not null check (factor = 'totp'),
  key_id           text not null references signing_key (id),
  signature        bytea not null,
  signed_at        timestamptz not null,
  recorded_at      timestamptz not null,
  primary key (register_year_id, no),
  foreign key (register_year_id, volume) references paper_volume (register_year_id, no)
);
comment on table paper_unused is 'A number of the paper that no act bears, why, and who signs for it; a link of the chain like an act. Written once at the desk, kept for ever.';
call only_grows('paper_unused', 'an unused number is recorded once');

create table paper_hold (
  id          uuid primary key,
  draft_id    uuid not null references act_draft (id),
  register_year_id uuid not null references register_year (id),
  no          int not null check (no > 0),
  volume      int not null check (volume > 0),
  page        int not null check (page > 0),
  expected_no int not null,
  because     text not null check (because in ('ahead', 'taken')),
  account_id  uuid not null references account (id),
  held_at     timestamptz not null default clock_timestamp()
);
comment on table paper_hold is 'An act whose number on paper is not the next one: what was typed and what was expected. Each attempt is a row, kept for ever.';
create index paper_hold_of_draft on paper_hold (draft_id, held_at desc);
call only_grows('paper_hold', 'what was held stays told');

select row_guard('paper_volume'), row_guard('paper_place'), row_guard('paper_unused'), row_guard('paper_hold');
do $$
declare
  told text;
begin
  foreach told in array array['paper_volume', 'paper_place', 'paper_unused', 'paper_hold'] loop
    execute format('create policy own_office on %I for select to app_desk
      using (exists (select from register_year r where r.id = register_year_id and r.office_code = (select my_office())))', told);
    execute format('create policy everybody_reads on %I for select to app_oversight, app_worker using (true)', told);
    execute format('grant select on %I to app_desk, app_oversight, app_worker', told);
  end loop;
end $$;

-- the signed page is sent with the file whose act it bears; every other paper of the desk belongs where it did
alter policy at_counter_only on upload with check (document_kind in ('mentionTitle', 'paperPage') or exists (
  select from declaration d where d.id = declaration_id and d.status = 'draft' and d.origin in ('counter', 'downtime')));
alter policy at_counter_only_changed on upload using (document_kind in ('mentionTitle', 'paperPage') or exists (
  select from declaration d where d.id = declaration_id and d.status = 'draft' and d.origin in ('counter', 'downtime')));
create policy page_of_paper_act on upload as restrictive for insert to app_desk with check (document_kind <> 'paperPage' or exists (
  select from declaration d where d.id = declaration_id and d.regime = 'R37' and d.status = 'ready' and d.office_code = (select my_office())));

/** Refuses, with a code, whoever may not sign for this register on that day; gives the caller's account. */
create function paper_signer(p_office text, p_kind text, p_delegation uuid, p_key_id text, p_today date) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  signer session := my_session();
begin
  if signer.id is null or signer.role <> 'officer' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  if p_office is distinct from signer.office_code then raise exception 'registers.notFound' using errcode = 'P0001'; end if;
  if not exists (
    select from delegation g join account a on a.staff_id = g.staff_id
     where g.id = p_delegation and a.id = signer.account_id and g.office_code = p_office and p_kind = any (g.act_kinds)
       and g.suspended_at is null and g.from_on <= p_today and (g.to_on is null or g.to_on >= p_today)
  ) then raise exception 'acts.noAuthority' using errcode = 'P0001'; end if;
  if not exists (select from signing_key where id = p_key_id and account_id = signer.account_id) then
    raise exception 'acts.noSigningKey' using errcode = 'P0001';
  end if;
  return signer.account_id;
end $$;

/**
 * Refuses, with a code, a place that the stamped volumes do not have, or that comes before the last one used: acts follow one another without
 * a blank (D99:12), on pages that the prosecutor numbered (D99:4).
 */
create function require_paper_place(p_register uuid, p_volume int, p_page int) returns void
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v paper_volume;
  last_volume int;
  last_page int;
begin
  if not exists (select from paper_volume where register_year_id = p_register) then
    raise exception 'registers.volumeMissing' using errcode = 'P0001';
  end if;
  select * into v from paper_volume where register_year_id = p_register and no = p_volume;
  if v.id is null then raise exception 'registers.volumeNotOpened' using errcode = 'P0001'; end if;
  if p_page > v.pages then raise exception 'registers.volumeFull' using errcode = 'P0001'; end if;
  select u.volume, u.page into last_volume, last_page
    from (select no, volume, page from paper_place where register_year_id = p_register
          union all select no, volume, page from paper_unused where register_year_id = p_register) u
   order by u.no desc limit 1;
  if p_page < v.first_page or (p_volume, p_page) < (coalesce(last_volume, 0), coalesce(last_page, 0)) then
    raise exception 'registers.pageBefore' using errcode = 'P0001';
  end if;
end $$;

/**
 * Records a volume that the prosecutor numbered and stamped (D99:4). The first one says from which number the office enters here: a register
 * that already had acts on paper goes on at the number after its last. Volumes follow one another.
 */
create function open_paper_volume(
  p_id uuid, p_register uuid, p_no int, p_pages int, p_originals int, p_stamped_pages int, p_first_no int, p_first_page int,
  p_stamped_on date, p_stamped_by text, p_court text, p_canon bytea, p_today date,
  p_delegation uuid, p_factor text, p_key_id text, p_signature bytea, p_signed_at timestamptz
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r register_year;
  signer uuid;
  last_volume int;
begin
  select * into r from register_year where id = p_register for update;
  signer := paper_signer(r.office_code, r.kind, p_delegation, p_key_id, p_today);
  if r.regime <> 'R37' then raise exception 'registers.notPaper' using errcode = 'P0001'; end if;
  if r.closed_at is not null then raise exception 'registers.paperClosed' using errcode = 'P0001'; end if;
  if p_originals <> (select case when kind = 'consulate' then 3 else 2 end from office where code = r.office_code) then
    raise exception 'registers.originalsWrong' using errcode = 'P0001';
  end if;
  if p_stamped_pages <> p_pages then raise exception 'registers.pagesNotStamped' using errcode = 'P0001'; end if;
  if p_stamped_on > p_today then raise exception 'registers.stampedLater' using errcode = 'P0001'; end if;
  select max(no) into last_volume from paper_volume where register_year_id = r.id;
  if last_volume is null then
    if p_no <> 1 and p_first_no = 1 then raise exception 'registers.volumeNotNext' using errcode = 'P0001'; end if;
    update register_year set first_no = p_first_no where id = r.id;
  elsif p_no <> last_volume + 1 then
    raise exception 'registers.volumeNotNext' using errcode = 'P0001';
  elsif p_first_page <> 1 or p_first_no <= r.last_no or p_first_no < r.first_no then
    raise exception 'registers.startFixed' using errcode = 'P0001';
  end if;
  insert into paper_volume (id, register_year_id, no, pages, originals, first_no, first_page, stamped_on, stamped_by, court, canon,
                            account_id, delegation_id, factor, key_id, signature, signed_at)
  values (p_id, r.id, p_no, p_pages, p_originals, p_first_no, p_first_page, p_stamped_on, p_stamped_by, p_court, p_canon,
          signer, p_delegation, p_factor, p_key_id, p_signature, p_signed_at);
end $$;

/** Records the next number of the paper as unused, with its reason: a link of the chain, so that the series has no unexplained gap (D99:12). */
create function record_unused_number(
  p_register uuid, p_no int, p_volume int, p_page int, p_reason text, p_note text, p_canon bytea, p_today date,
  p_delegation uuid, p_factor text, p_key_id text, p_signature bytea, p_signed_at timestamptz
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r register_year;
  signer uuid;
  moment timestamptz;
  next_hash bytea;
begin
  select * into r from register_year where id = p_register for update;
  signer := paper_signer(r.office_code, r.kind, p_delegation, p_key_id, p_today);
  if r.regime <> 'R37' then raise exception 'registers.notPaper' using errcode = 'P0001'; end if;
  if r.closed_at is not null then raise exception 'registers.paperClosed' using errcode = 'P0001'; end if;
  perform require_paper_place(r.id, p_volume, p_page);
  if p_no <> greatest(r.last_no + 1, r.first_no) then raise exception 'registers.unusedNotNext' using errcode = 'P0001'; end if;
  moment := date_trunc('microseconds', clock_timestamp());
  next_hash := sha256('\x00'::bytea || r.head_hash
    || 'unused-v1'::bytea || lp(r.office_code) || lp(r.kind) || int2send(r.year::int2) || int4send(p_no) || int8send(micros(moment))
    || sha256(p_canon));
  insert into paper_unused (register_year_id, no, volume, page, reason, note, canon, prev, hash, account_id, delegation_id, factor, key_id, signature,
                            signed_at, recorded_at)
  values (r.id, p_no, p_volume, p_page, p_reason, p_note, p_canon, r.head_hash, next_hash, signer, p_delegation, p_factor, p_key_id, p_signature,
          p_signed_at, moment);
  update register_year set last_no = p_no, head_hash = next_hash where id = r.id;
end $$;

/**
 * Enters an act that was written and signed in a paper register, with its number, volume, page and the scan of the page. The number is the
 * paper's: when it is not the next one the act is held, with what was expected, and nothing is registered or adjusted. Only its place is added
 * to what was drawn up. The lock of the counter's row makes two officers wait for each other.
 */
create function register_paper_act(
  p_act_id uuid, p_hold uuid, p_draft_id uuid, p_draft_version int, p_no int, p_volume int, p_page int, p_upload uuid,
  p_content jsonb, p_canon bytea, p_agreement jsonb, p_today date,
  p_delegation uuid, p_factor text, p_key_id text, p_signature bytea, p_signed_at timestamptz, p_persons jsonb
) returns table (held text, expected int, year int)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  signer uuid;
  f declaration;
  d act_draft;
  r register_year;
  scan upload;
  next_no int;
  because text;
  moment timestamptz;
  next_hash bytea;
begin
  select * into f from declaration where id = (select declaration_id from act_draft where id = p_draft_id) for update;
  select * into d from act_draft where id = p_draft_id for update;
  if d.id is null or d.office_code is distinct from (select my_office()) then raise exception 'acts.noDraft' using errcode = 'P0001'; end if;
  signer := paper_signer(d.office_code, d.kind, p_delegation, p_key_id, p_today);
  if f.regime <> 'R37' or f.status <> 'ready' then raise exception 'registers.notPaper' using errcode = 'P0001'; end if;
  if d.status not in ('prepared', 'read', 'declarant_signed') then raise exception 'acts.notAwaitingSignature' using errcode = 'P0001'; end if;
  if d.version <> p_draft_version or p_content - 'paper' <> d.content or p_agreement ->> 'digest' is distinct from encode(sha256(p_canon), 'hex') then
    raise exception 'acts.draftChanged' using errcode = 'P0001';
  end if;
  select * into r from register_year y
   where y.office_code = d.office_code and y.kind = d.kind and y.regime = 'R37' and y.year = extract(year from (d.content ->> 'drawnUpOn')::date) for update;
  if r.id is null or r.closed_at is not null then raise exception 'registers.paperClosed' using errcode = 'P0001'; end if;
  select * into scan from upload u
   where u.id = p_upload and u.declaration_id = d.declaration_id and u.document_kind = 'paperPage' and u.status = 'clean' and u.removed_at is null;
  if scan.id is null or p_content #>> '{paper,scan}' is distinct from encode(scan.sha256, 'hex') then
    raise exception 'registers.scanMissing' using errcode = 'P0001';
  end if;
  if not exists (select from paper_volume where register_year_id = r.id) then
    raise exception 'registers.volumeMissing' using errcode = 'P0001';
  end if;

  next_no := greatest(r.last_no + 1, r.first_no);
  if p_no <> next_no then
    because := case when p_no > next_no then 'ahead' else 'taken' end;
    insert into paper_hold (id, draft_id, register_year_id, no, volume, page, expected_no, because, account_id)
    values (p_hold, d.id, r.id, p_no, p_volume, p_page, next_no, because, signer);
    return query select because, next_no, r.year;
    return;
  end if;
  perform require_paper_place(r.id, p_volume, p_page);
  moment := date_trunc('microseconds', clock_timestamp());
  next_hash := sha256('\x00'::bytea || r.head_hash
    || 'act-v1'::bytea || lp(d.office_code) || lp(d.kind) || int2send(r.year::int2) || int4send(p_no) || int8send(micros(moment))
    || sha256(p_canon));

  update act_draft set content = p_content, canon = p_canon, digest = sha256(p_canon), declarant_signature = p_agreement,
         status = 'registered', version = version + 1, updated_at = moment where id = d.id;
  insert into act (id, register_year_id, office_code, kind, year, no, canon, prev, hash, declaration_id, draft_id, registered_at)
  values (p_act_id, r.id, d.office_code, d.kind, r.year, p_no, p_canon, r.head_hash, next_hash, d.declaration_id, d.id, moment);
  insert into act_approval (act_id, account_id, delegation_id, digest, factor, key_id, signature, at)
  values (p_act_id, signer, p_delegation, sha256(p_canon), p_factor, p_key_id, p_signature, p_signed_at);
  insert into paper_place (act_id, register_year_id, no, volume, page, upload_id, sha256)
  values (p_act_id, r.id, p_no, p_volume, p_page, scan.id, scan.sha256);
  insert into act_person (act_id, role, given_ar, family_ar, given_latin, family_latin, born_from, born_to, cnie, keys, is_legal_fiction)
  select p_act_id, g.role, g."givenAr", g."familyAr", g."givenLatin", g."familyLatin", g."bornFrom", g."bornTo", g.cnie, g.keys, g."isLegalFiction"
    from jsonb_to_recordset(p_persons) as g (role text, "givenAr" text, "familyAr" text, "givenLatin" text, "familyLatin" text,
         "bornFrom" date, "bornTo" date, cnie text, keys text[], "isLegalFiction" boolean);
  update register_year set last_no = p_no, head_hash = next_hash where id = r.id;
  update declaration set status = 'completed', closed_at = moment, updated_at = moment, version = version + 1,
         holder_account = null, holder_until = null,
         act_office_code = d.office_code, act_year = r.year, act_no = p_no, act_registered_at = moment
   where id = d.declaration_id;
  perform enqueue_job('seal-act', jsonb_build_object('actId', p_act_id), 'seal:' || p_act_id);
  return query select null::text, p_no, r.year;
end $$;

revoke all on function paper_signer(text, text, uuid, text, date), require_paper_place(uuid, int, int),
  open_paper_volume(uuid, uuid, int, int, int, int, int, int, date, text, text, bytea, date, uuid, text, text, bytea, timestamptz),
  record_unused_number(uuid, int, int, int, text, text, bytea, date, uuid, text, text, bytea, timestamptz),
  register_paper_act(uuid, uuid, uuid, int, int, int, int, uuid, jsonb, bytea, jsonb, date, uuid, text, text, bytea, timestamptz, jsonb) from public;
grant execute on function
  open_paper_volume(uuid, uuid, int, int, int, int, int, int, date, text, text, bytea, date, uuid, text, text, bytea, timestamptz),
  record_unused_number(uuid, int, int, int, text, text, bytea, date, uuid, text, text, bytea, timestamptz),
  register_paper_act(uuid, uuid, uuid, int, int, int, int, uuid, jsonb, bytea, jsonb, date, uuid, text, text, bytea, timestamptz, jsonb) to app_desk;
