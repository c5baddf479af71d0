-- What:  staff and their accounts, kept by the managers of the register: creation with a temporary password, suspension, new second factor,
--        end of a posting, delegations of signature.
-- Rule:  one person, one office at a time (D99:1, D22:3); an officer signs only under a live delegation (L36:9, D22:3-6). A temporary password
--        opens no session: it is replaced first. Nobody suspends themselves, and one manager always remains.
-- Check: tests/integration/oversight/staff.test.ts. Undo: drop the functions, the table and the column.

alter table account add column password_until timestamptz;
comment on column account.password_until is 'Set while the password is the one that was handed over: good until then, and only to be replaced.';
grant select (password_until) on account to app_oversight;

create table account_handover (
  account_id uuid primary key references account (id),
  secret     bytea not null,
  created_by uuid not null references account (id),
  until      timestamptz not null
);
comment on table account_handover is 'Password and second factor of an account between their making and their handing over: encrypted, seen by the manager who made them, minutes long.';
select row_guard('account_handover');
create policy own_handover on account_handover for select to app_oversight using (created_by = (select my_account()) and until > clock_timestamp());
create policy own_handover_ends on account_handover for delete to app_oversight using (created_by = (select my_account()));
create policy worker on account_handover to app_worker using (true);
grant select, delete on account_handover to app_oversight;
grant select (account_id, until), delete on account_handover to app_worker;

/** Whether a person is posted as manager on a day, with an account that works. */
create function is_working_manager(p_account uuid, p_today date) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a join assignment p on p.staff_id = a.staff_id
                  where a.id = p_account and a.status = 'active' and p.role = 'manager' and p.from_on <= p_today and (p.to_on is null or p.to_on >= p_today))
$$;

/** The manager who acts; every account of a manager stays as it is until the end of the transaction, so that two cannot end each other. */
create function acting_manager(p_account uuid, p_today date) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper session := my_session();
begin
  if keeper.id is null or keeper.role <> 'manager' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  perform 1 from account a where exists (select from assignment p where p.staff_id = a.staff_id and p.role = 'manager') order by a.id for update;
  if not is_working_manager(keeper.account_id, p_today) then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  if p_account is not null then
    if not exists (select from account where id = p_account) then raise exception 'staff.notFound' using errcode = 'P0001'; end if;
    if p_account = keeper.account_id then raise exception 'staff.notOneself' using errcode = 'P0001'; end if;
  end if;
  return keeper.account_id;
end $$;

create function refuse_last_manager(p_account uuid, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if is_working_manager(p_account, p_today) and (
    select count(*) from account a where is_working_manager(a.id, p_today) and a.password_until is null and a.id <> p_account
  ) = 0 then raise exception 'staff.lastManager' using errcode = 'P0001'; end if;
end $$;

create function create_staff(
  p_staff uuid, p_account uuid, p_assignment uuid, p_given_ar text, p_family_ar text, p_given_latin text, p_family_latin text, p_gender text,
  p_login text, p_password_hash text, p_totp_key bytea, p_password_until timestamptz, p_handover bytea, p_handover_until timestamptz,
  p_role text, p_office text, p_institution text, p_territory text, p_from date, p_today date
) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper uuid := acting_manager(null, p_today);
begin
  if exists (select from account where login = p_login) then raise exception 'staff.loginTaken' using errcode = 'P0001'; end if;
  if (p_office is not null and not exists (select from office where code = p_office))
  or (p_institution is not null and not exists (select from institution where code = p_institution))
  or (p_territory is not null and not exists (select from territory where code = p_territory)) then
    raise exception 'staff.placeUnknown' using errcode = 'P0001';
  end if;
  insert into staff (id, given_ar, family_ar, given_latin, family_latin, gender)
  values (p_staff, p_given_ar, p_family_ar, p_given_latin, p_family_latin, p_gender);
  insert into account (id, staff_id, login, password_hash, totp_key, password_until)
  values (p_account, p_staff, p_login, p_password_hash, p_totp_key, p_password_until);
  insert into assignment (id, staff_id, role, office_code, institution_code, territory_code, from_on)
  values (p_assignment, p_staff, p_role, p_office, p_institution, p_territory, p_from);
  insert into account_handover (account_id, secret, created_by, until) values (p_account, p_handover, keeper, p_handover_until);
end $$;

/** Suspends an account, which ends its sessions at once, or opens it again. */
create function set_account_status(p_account uuid, p_status text, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform acting_manager(p_account, p_today);
  if p_status not in ('active', 'suspended') then raise exception 'common.chooseOne' using errcode = 'P0001'; end if;
  if p_status = 'suspended' then
    perform refuse_last_manager(p_account, p_today);
    update session set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null;
  end if;
  update account set status = p_status, failed_attempts = 0, locked_until = null where id = p_account and status <> 'closed' and status <> p_status;
  if not found then raise exception 'staff.nothingChanged' using errcode = 'P0001'; end if;
end $$;

/** A new second factor with a new temporary password: whoever found the old ones has nothing. */
create function renew_factor(p_account uuid, p_password_hash text, p_totp_key bytea, p_password_until timestamptz, p_handover bytea,
                             p_handover_until timestamptz, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper uuid := acting_manager(p_account, p_today);
begin
  perform refuse_last_manager(p_account, p_today);
  update session set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null;
  update account set password_hash = p_password_hash, totp_key = p_totp_key, totp_last_step = 0, password_until = p_password_until,
         failed_attempts = 0, locked_until = null where id = p_account;
  insert into account_handover (account_id, secret, created_by, until) values (p_account, p_handover, keeper, p_handover_until)
  on conflict (account_id) do update set secret = excluded.secret, created_by = excluded.created_by, until = excluded.until;
end $$;

/** The posting of a person ends with a day, and every delegation of signature with it (D22:3). */
create function end_posting(p_account uuid, p_on date, p_today date) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  person uuid;
  ended int;
begin
  perform acting_manager(p_account, p_today);
  perform refuse_last_manager(p_account, p_today);
  if p_on < p_today then raise exception 'staff.dayPast' using errcode = 'P0001'; end if;
  select staff_id into person from account where id = p_account;
  update assignment set to_on = greatest(p_on, from_on) where staff_id = person and (to_on is null or to_on > p_on);
  get diagnostics ended = row_count;
  if ended = 0 then raise exception 'staff.noPosting' using errcode = 'P0001'; end if;
  update delegation set to_on = greatest(p_on, from_on) where staff_id = person and (to_on is null or to_on > p_on);
  return ended;
end $$;

/** A delegation of signature to an officer who is posted there, with the key they will sign with where they have none yet. */
create function delegate_signature(
  p_id uuid, p_account uuid, p_office text, p_quality text, p_kinds text[], p_from date, p_to date, p_decision text,
  p_key_id text, p_public_key bytea, p_wrapped_private bytea, p_today date
) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  person uuid;
begin
  perform acting_manager(p_account, p_today);
  select staff_id into person from account where id = p_account;
  if not exists (select from assignment where staff_id = person and role = 'officer' and office_code = p_office and (to_on is null or to_on >= p_from)) then
    raise exception 'staff.notPostedThere' using errcode = 'P0001';
  end if;
  insert into delegation (id, staff_id, office_code, quality, act_kinds, from_on, to_on, decision)
  values (p_id, person, p_office, p_quality, p_kinds, p_from, p_to, p_decision);
  if not exists (select from signing_key where account_id = p_account and purpose = 'officer' and valid_to is null) then
    insert into signing_key (id, purpose, account_id, public_key, wrapped_private, valid_from)
    values (p_key_id, 'officer', p_account, p_public_key, p_wrapped_private, clock_timestamp());
  end if;
end $$;

create function end_delegation(p_id uuid, p_account uuid, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform acting_manager(p_account, p_today);
  update delegation set suspended_at = clock_timestamp()
   where id = p_id and suspended_at is null and staff_id = (select staff_id from account where id = p_account);
  if not found then raise exception 'staff.nothingChanged' using errcode = 'P0001'; end if;
end $$;

/** Replaces a temporary password that is still good by a lasting one; the caller has proved to know it. */
create function replace_temporary_password(p_account uuid, p_old_hash text, p_new_hash text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set password_hash = p_new_hash, password_until = null
   where id = p_account and password_hash = p_old_hash and password_until > clock_timestamp() and status = 'active';
  return found;
end $$;

revoke all on function is_working_manager(uuid, date), acting_manager(uuid, date), refuse_last_manager(uuid, date),
  create_staff(uuid, uuid, uuid, text, text, text, text, text, text, text, bytea, timestamptz, bytea, timestamptz, text, text, text, text, date, date),
  set_account_status(uuid, text, date), renew_factor(uuid, text, bytea, timestamptz, bytea, timestamptz, date), end_posting(uuid, date, date),
  delegate_signature(uuid, uuid, text, text, text[], date, date, text, text, bytea, bytea, date), end_delegation(uuid, uuid, date),
  replace_temporary_password(uuid, text, text) from public;
grant execute on function
  create_staff(uuid, uuid, uuid, text, text, text, text, text, text, text, bytea, timestamptz, bytea, timestamptz, text, text, text, text, date, date),
  set_account_status(uuid, text, date), renew_factor(uuid, text, bytea, timestamptz, bytea, timestamptz, date), end_posting(uuid, date, date),
  delegate_signature(uuid, uuid, text, text, text[], date, date, text, text, bytea, bytea, date), end_delegation(uuid, uuid, date) to app_oversight;
grant execute on function replace_temporary_password(uuid, text, text) to app_desk;
