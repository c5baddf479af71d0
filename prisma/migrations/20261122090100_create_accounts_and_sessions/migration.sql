-- What:  staff, their accounts, posts, delegations of signature and sessions. The session row is the truth behind the cookie.
-- Who:   sign-in and administration write; `my_*()` functions read for row-level security.

create table staff (
  id           uuid primary key,
  given_ar     text not null,
  family_ar    text not null,
  given_latin  text not null,
  family_latin text not null,
  gender       text not null check (gender in ('male', 'female')),
  cnie         text unique
);

create table account (
  id               uuid primary key,
  staff_id         uuid not null references staff (id),
  login            text not null unique check (login = lower(login)),
  password_hash    text not null,
  totp_key         bytea not null,
  totp_last_step   bigint not null default 0,
  status           text not null default 'active' check (status in ('active', 'suspended', 'closed')),
  failed_attempts  int not null default 0,
  locked_until     timestamptz,
  signed_in_at     timestamptz
);
comment on column account.totp_key is 'Encrypted with the application key; totp_last_step makes every code good for one use.';

create table assignment (
  id               uuid primary key,
  staff_id         uuid not null references staff (id),
  role             text not null check (role in ('clerk', 'officer', 'inspector', 'central', 'manager', 'prosecutor', 'auditor', 'institution')),
  office_code      text references office (code),
  institution_code text references institution (code),
  territory_code   text references territory (code),
  from_on          date not null,
  to_on            date,
  check (to_on is null or to_on >= from_on),
  check ((role in ('clerk', 'officer')) = (office_code is not null)),
  check ((role = 'institution') = (institution_code is not null))
);
-- One person, one office at a time (D99:1, D22:3).
create unique index assignment_one_office on assignment (staff_id) where office_code is not null and to_on is null;

create table delegation (
  id           uuid primary key,
  staff_id     uuid not null references staff (id),
  office_code  text not null references office (code),
  quality      text not null check (quality in ('president', 'vicePresident', 'delegated')),
  act_kinds    text[] not null,
  from_on      date not null,
  to_on        date,
  decision     text not null,
  suspended_at timestamptz,
  check (to_on is null or to_on >= from_on)
);
comment on table delegation is 'An officer signs only under a live row (L36:9, D22:3-6).';

create table session (
  id            uuid primary key,
  token_hash    bytea not null unique,
  account_id    uuid not null references account (id),
  assignment_id uuid not null references assignment (id),
  office_code   text references office (code),
  role          text not null,
  created_at    timestamptz not null default clock_timestamp(),
  seen_at       timestamptz not null default clock_timestamp(),
  expires_at    timestamptz not null,
  idle_minutes  int not null default 20,
  revoked_at    timestamptz
);
create index session_by_account on session (account_id) where revoked_at is null;

create table attempt (
  bucket       bytea primary key,
  count        int not null,
  window_start timestamptz not null
);
comment on table attempt is 'Counts tries per hashed key (reference, login); rows older than a day are removed by the worker.';

/** The live session named by the setting app.session (the unguessable token); nothing when revoked, expired or idle. */
create function my_session() returns session language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from session s join account a on a.id = s.account_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
     and s.revoked_at is null and s.expires_at > clock_timestamp()
     and s.seen_at > clock_timestamp() - make_interval(mins => s.idle_minutes)
     and a.status = 'active'
$$;

create function my_office() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select (my_session()).office_code
$$;

create function my_account() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select (my_session()).account_id
$$;

/** Counts one try; true while the bucket has had at most p_most tries in its window. Same cost for known and unknown keys. */
create function count_attempt(p_bucket bytea, p_most int, p_window interval) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tries int;
begin
  insert into attempt as a (bucket, count, window_start) values (p_bucket, 1, clock_timestamp())
  on conflict (bucket) do update set
    count = case when a.window_start < clock_timestamp() - p_window then 1 else a.count + 1 end,
    window_start = case when a.window_start < clock_timestamp() - p_window then clock_timestamp() else a.window_start end
  returning count into tries;
  return tries <= p_most;
end $$;

create function clear_attempts(p_bucket bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from attempt where bucket = p_bucket
$$;
