-- What:  the closing minutes of a register: drawn up and signed by the officer on the last working day of the year, chained to the last act,
--        so that the next register opens on them. Docs: docs/decisions/0030-register-years.md
-- Who:   an officer of the office, with a delegation for this kind of act. The worker still closes what nobody closed.
-- Check: tests/integration/register/closing.test.ts. Undo: drop the table and the function; closed registers stay closed.

create table register_minutes (
  register_year_id uuid primary key references register_year (id),
  text_ar       text not null check (char_length(text_ar) between 1 and 4000),
  text_fr       text not null check (char_length(text_fr) between 1 and 4000),
  canon         bytea not null,
  head_hash     bytea not null,
  is_chained    boolean not null,
  account_id    uuid not null references account (id),
  delegation_id uuid not null references delegation (id),
  factor        text not null check (factor = 'totp'),
  key_id        text not null references signing_key (id),
  signature     bytea not null,
  signed_on     date not null,
  signed_at     timestamptz not null
);
comment on table register_minutes is 'The closing minutes of a register (D99:5), as the officer signed them. Written once at the desk, kept for ever.';
comment on column register_minutes.is_chained is 'False where the register was closed before its minutes were signed: the next one then opens on its last act alone.';
call only_grows('register_minutes', 'the minutes of a register are signed once');
select row_guard('register_minutes');
create policy own_office on register_minutes for select to app_desk
  using (exists (select from register_year r where r.id = register_year_id and r.office_code = (select my_office())));
create policy everybody_reads on register_minutes for select to app_oversight, app_worker using (true);
grant select on register_minutes to app_desk, app_oversight, app_worker;

/** The hash on which a register closes with its minutes: SHA-256("close-v1" ‖ last hash ‖ SHA-256(minutes)). */
create function register_closing_hash(p_head bytea, p_canon bytea) returns bytea language sql immutable set search_path = public, pg_temp as $$
  select sha256('close-v1'::bytea || p_head || sha256(p_canon))
$$;

/**
 * The officer's signature under the closing minutes (D99:5). The lock of the counter's row makes it wait for the acts under way, and those after
 * it are refused; minutes that do not speak of the last act are refused. A register that nobody closed in time keeps its hash.
 */
create function sign_register_minutes(
  p_register uuid, p_today date, p_last_no int, p_head bytea, p_text_ar text, p_text_fr text, p_canon bytea,
  p_delegation uuid, p_factor text, p_key_id text, p_signature bytea, p_signed_at timestamptz
) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  signer session := my_session();
  r register_year;
  is_open boolean;
  closing bytea;
begin
  if signer.id is null or signer.role <> 'officer' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  select * into r from register_year where id = p_register for update;
  if r.id is null or r.office_code <> signer.office_code then raise exception 'registers.notFound' using errcode = 'P0001'; end if;
  if r.regime <> 'R36' then raise exception 'registers.closedOnPaper' using errcode = 'P0001'; end if;
  if exists (select from register_minutes where register_year_id = r.id) then
    raise exception 'registers.minutesSigned' using errcode = 'P0001';
  end if;
  -- no run of days off is longer than a week at the end of a year; the officer's calendar says which day it is
  if p_today < make_date(r.year, 12, 24) then raise exception 'registers.closingTooEarly' using errcode = 'P0001'; end if;
  if r.last_no <> p_last_no or r.head_hash <> p_head then raise exception 'registers.closingChanged' using errcode = 'P0001'; end if;
  if not exists (
    select from delegation g join account a on a.staff_id = g.staff_id
     where g.id = p_delegation and a.id = signer.account_id and g.office_code = r.office_code and r.kind = any (g.act_kinds)
       and g.suspended_at is null and g.from_on <= p_today and (g.to_on is null or g.to_on >= p_today)
  ) then raise exception 'acts.noAuthority' using errcode = 'P0001'; end if;
  if not exists (select from signing_key where id = p_key_id and account_id = signer.account_id) then
    raise exception 'acts.noSigningKey' using errcode = 'P0001';
  end if;

  is_open := r.closed_at is null;
  if is_open then
    closing := register_closing_hash(r.head_hash, p_canon);
    update register_year set closed_at = clock_timestamp(), closing_hash = closing where id = r.id;
    insert into register_closing (register_year_id, reason, closed_on, last_no, closing_hash)
    values (r.id, 'yearOver', p_today, r.last_no, closing);
  end if;
  insert into register_minutes (register_year_id, text_ar, text_fr, canon, head_hash, is_chained, account_id, delegation_id, factor, key_id, signature, signed_on, signed_at)
  values (r.id, p_text_ar, p_text_fr, p_canon, p_head, is_open, signer.account_id, p_delegation, p_factor, p_key_id, p_signature, p_today, p_signed_at);
  return is_open;
end $$;
revoke all on function register_closing_hash(bytea, bytea) from public;
revoke all on function sign_register_minutes(uuid, date, int, bytea, text, text, bytea, uuid, text, text, bytea, timestamptz) from public;
grant execute on function sign_register_minutes(uuid, date, int, bytea, text, text, bytea, uuid, text, text, bytea, timestamptz) to app_desk;
