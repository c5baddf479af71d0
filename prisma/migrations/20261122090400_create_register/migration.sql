-- What:  the register: register-years, act drafts, acts, approvals, seals and the public log.
-- Rule:  acts enter through register_act() alone; numbers come from the register-year's own counter row (docs/decisions/0004).
-- Check: tests/integration/numbering.test.ts, append-only.test.ts; `npm run verify`.

create table register_year (
  id           uuid primary key,
  office_code  text not null references office (code),
  kind         text not null check (kind in ('birth', 'death')),
  year         int not null check (year between 1915 and 2200),
  regime       text not null check (regime in ('R36', 'R37')),
  first_no     int not null default 1 check (first_no > 0),
  last_no      int not null default 0 check (last_no >= 0),
  opening_hash bytea not null,
  head_hash    bytea not null,
  opened_by    uuid references account (id),
  opened_at    timestamptz not null default clock_timestamp(),
  closed_at    timestamptz,
  closing_hash bytea,
  unique (office_code, kind, year),
  check ((closed_at is null) = (closing_hash is null))
);
comment on table register_year is 'One register per office, kind and year of declaration (D22:19); last_no is the counter.';

create table act_draft (
  id             uuid primary key,
  declaration_id uuid not null references declaration (id),
  office_code    text not null references office (code),
  kind           text not null check (kind in ('birth', 'death')),
  status         text not null check (status in ('prepared', 'provisional', 'read', 'declarant_signed', 'registered', 'abandoned')),
  content        jsonb not null,
  canon          bytea not null,
  digest         bytea not null,
  one_time_code_hash bytea,
  declarant_signature jsonb,
  read_at        timestamptz,
  account_id     uuid not null references account (id),
  version        int not null default 1,
  created_at     timestamptz not null default clock_timestamp(),
  updated_at     timestamptz not null default clock_timestamp(),
  check (digest = sha256(canon)),
  check (status not in ('declarant_signed', 'registered') or declarant_signature is not null)
);
create unique index act_draft_one_alive on act_draft (declaration_id) where status <> 'abandoned';

create table signing_key (
  id          text primary key,
  purpose     text not null check (purpose in ('seal', 'document', 'officer')),
  account_id  uuid references account (id),
  public_key  bytea not null,
  wrapped_private bytea,
  valid_from  timestamptz not null,
  valid_to    timestamptz,
  check ((purpose = 'officer') = (account_id is not null))
);
comment on column signing_key.wrapped_private is 'Officers'' keys of the file signer, encrypted; absent where a hardware token holds the key.';

create table act (
  id               uuid primary key,
  register_year_id uuid not null references register_year (id),
  office_code      text not null references office (code),
  kind             text not null check (kind in ('birth', 'death')),
  year             int not null,
  no               int not null check (no > 0),
  canon            bytea not null,
  prev             bytea not null,
  hash             bytea not null unique,
  declaration_id   uuid not null unique references declaration (id),
  draft_id         uuid not null unique references act_draft (id),
  registered_at    timestamptz not null,
  unique (register_year_id, no)
);
create index act_by_office on act (office_code, registered_at desc);
call only_grows('act', 'correct it with a mention');

create table act_approval (
  act_id        uuid primary key references act (id),
  account_id    uuid not null references account (id),
  delegation_id uuid not null references delegation (id),
  digest        bytea not null,
  factor        text not null check (factor in ('totp')),
  key_id        text not null references signing_key (id),
  signature     bytea not null,
  at            timestamptz not null
);
call only_grows('act_approval', 'an approval is given once');

create table act_person (
  act_id       uuid not null references act (id),
  role         text not null check (role in ('subject', 'father', 'mother', 'declarant')),
  given_ar     text not null,
  family_ar    text not null,
  given_latin  text not null,
  family_latin text not null,
  born_from    date,
  born_to      date,
  cnie         text,
  keys         text[] not null default '{}',
  is_legal_fiction boolean not null default false,
  primary key (act_id, role)
);
comment on table act_person is 'Derived from canon for search; can be dropped and rebuilt. A legal fiction (L36:25) never links persons.';
create index act_person_keys on act_person using gin (keys);

create table act_seal (
  act_id    uuid primary key references act (id),
  key_id    text not null references signing_key (id),
  signature bytea not null,
  sealed_at timestamptz not null
);
call only_grows('act_seal', 'a seal is set once');

create table log_entry (
  index  bigint primary key check (index >= 0),
  act_id uuid not null unique references act (id),
  leaf   bytea not null
);
call only_grows('log_entry', 'the public log only grows');

create table checkpoint (
  size       bigint primary key,
  root       bytea not null,
  text       text not null,
  created_at timestamptz not null default clock_timestamp()
);
call only_grows('checkpoint', 'a published head stays');

create function lp(p_text text) returns bytea language sql immutable as $$
  select int2send(octet_length(convert_to(p_text, 'UTF8'))::int2) || convert_to(p_text, 'UTF8')
$$;

create function micros(p_at timestamptz) returns bigint language sql immutable as $$
  select (extract(epoch from p_at) * 1000000)::bigint
$$;

/** Opening hash of a register-year: SHA-256("open" ‖ lp(closing hash of the year before, or nothing) ‖ lp(office) ‖ lp(kind) ‖ u16(year)). */
create function register_opening_hash(p_previous bytea, p_office text, p_kind text, p_year int) returns bytea language sql immutable as $$
  select sha256('open'::bytea || int2send(coalesce(length(p_previous), 0)::int2) || coalesce(p_previous, ''::bytea)
    || lp(p_office) || lp(p_kind) || int2send(p_year::int2))
$$;

create function open_register_year(p_id uuid, p_office text, p_kind text, p_year int, p_regime text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before register_year;
  opening bytea;
  opened uuid;
begin
  select * into before from register_year where office_code = p_office and kind = p_kind and year = p_year - 1;
  if found and before.closed_at is null then
    raise exception 'registers.previousYearOpen' using errcode = 'P0001';
  end if;
  opening := register_opening_hash(before.closing_hash, p_office, p_kind, p_year);
  insert into register_year (id, office_code, kind, year, regime, opening_hash, head_hash, opened_by)
  values (p_id, p_office, p_kind, p_year, p_regime, opening, opening, my_account())
  on conflict (office_code, kind, year) do nothing returning id into opened;
  return opened;
end $$;

/**
 * The one writer of acts. Locks declaration → register → takes the next number → chains → inserts the act and its approval,
 * consumes the draft, completes the declaration and asks for the seal, all in the caller's transaction.
 * Refusals are raised as codes (SQLSTATE P0001) that the service turns into typed refusals.
 */
create function register_act(
  p_act_id uuid, p_draft_id uuid, p_draft_version int, p_year int, p_today date,
  p_delegation uuid, p_digest bytea, p_factor text, p_key_id text, p_signature bytea, p_signed_at timestamptz
) returns table (no int, year int, office_code text, registered_at timestamptz, hash bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  signer session := my_session();
  d act_draft;
  moment timestamptz;
  r register_year;
  next_no int;
  next_hash bytea;
begin
  if signer.id is null or signer.role <> 'officer' then
    raise exception 'auth.notAllowed' using errcode = 'P0001';
  end if;
  perform 1 from declaration where id = (select declaration_id from act_draft where id = p_draft_id) for update;
  select * into d from act_draft where id = p_draft_id for update;
  if d.id is null or d.office_code <> signer.office_code then raise exception 'acts.noDraft' using errcode = 'P0001'; end if;
  if d.status <> 'declarant_signed' then raise exception 'acts.notAwaitingSignature' using errcode = 'P0001'; end if;
  if d.version <> p_draft_version or d.digest <> p_digest or d.declarant_signature ->> 'digest' is distinct from encode(d.digest, 'hex') then
    raise exception 'acts.draftChanged' using errcode = 'P0001';
  end if;
  if extract(year from p_today) <> p_year then raise exception 'registers.notOpen' using errcode = 'P0001'; end if;
  if not exists (
    select from delegation g join account a on a.staff_id = g.staff_id
     where g.id = p_delegation and a.id = signer.account_id and g.office_code = d.office_code and d.kind = any (g.act_kinds)
       and g.suspended_at is null and g.from_on <= p_today and (g.to_on is null or g.to_on >= p_today)
  ) then raise exception 'acts.noAuthority' using errcode = 'P0001'; end if;

  update register_year y set last_no = greatest(y.last_no + 1, y.first_no)
   where y.office_code = d.office_code and y.kind = d.kind and y.year = p_year and y.closed_at is null and y.regime = 'R36'
  returning y.* into r;
  if r.id is null then raise exception 'registers.notOpen' using errcode = 'P0001'; end if;
  -- taken under the counter's lock, so that numbers and times never swap
  moment := date_trunc('microseconds', clock_timestamp());
  next_no := r.last_no;
  next_hash := sha256('\x00'::bytea || r.head_hash
    || 'act-v1'::bytea || lp(d.office_code) || lp(d.kind) || int2send(p_year::int2) || int4send(next_no) || int8send(micros(moment))
    || sha256(d.canon));

  insert into act (id, register_year_id, office_code, kind, year, no, canon, prev, hash, declaration_id, draft_id, registered_at)
  values (p_act_id, r.id, d.office_code, d.kind, p_year, next_no, d.canon, r.head_hash, next_hash, d.declaration_id, d.id, moment);
  insert into act_approval (act_id, account_id, delegation_id, digest, factor, key_id, signature, at)
  values (p_act_id, signer.account_id, p_delegation, p_digest, p_factor, p_key_id, p_signature, p_signed_at);
  update register_year set head_hash = next_hash where id = r.id;
  update act_draft set status = 'registered', version = version + 1, updated_at = moment where id = d.id;
  update declaration set status = 'completed', closed_at = moment, updated_at = moment, version = version + 1,
         holder_account = null, holder_until = null,
         act_office_code = d.office_code, act_year = p_year, act_no = next_no, act_registered_at = moment
   where id = d.declaration_id;
  perform enqueue_job('seal-act', jsonb_build_object('actId', p_act_id), 'seal:' || p_act_id);
  return query select next_no, p_year, d.office_code, moment, next_hash;
end $$;
