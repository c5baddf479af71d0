-- What:  who may sign: postings one at a time, powers to sign with their orders, copies and specimens, absences and who replaces the absent,
--        invitations to an account; and no signature without authority. Docs: docs/decisions/0037-who-may-sign.md
-- Who:   managers for the country, the head of an office for that office (L36:6, D22:3); the worker checks specimens.
-- Check: tests/integration/oversight/{staff,authority}.test.ts, tests/integration/security/authority.test.ts. Undo: drop what is created here and
--        put back the functions of manage_staff and my_session() of end_with_posting.

-- postings: one person, one place at a time (D22:3, D99:1)

alter table assignment add column ended_at timestamptz;
comment on column assignment.ended_at is 'Set where a posting was ended at once: its sessions end with it, its last day stays to_on.';

create function refuse_second_posting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- two who post the same person at the same moment wait for each other here
  perform 1 from staff where id = new.staff_id for update;
  if exists (select from assignment p where p.staff_id = new.staff_id and p.id <> new.id
                and daterange(p.from_on, p.to_on, '[]') && daterange(new.from_on, new.to_on, '[]')) then
    raise exception 'staff.postedAlready' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger one_posting before insert or update of staff_id, from_on, to_on on assignment for each row execute function refuse_second_posting();

create or replace function my_session() returns session language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from session s join account a on a.id = s.account_id join assignment p on p.id = s.assignment_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
     and s.revoked_at is null and s.expires_at > clock_timestamp()
     and s.seen_at > clock_timestamp() - make_interval(mins => s.idle_minutes)
     and a.status = 'active' and p.ended_at is null
     and (p.to_on is null or p.to_on >= (clock_timestamp() at time zone 'UTC')::date)
$$;

-- absences, and the powers of those who replace (L36:6, D22:5)

create table absence (
  id          uuid primary key,
  staff_id    uuid not null references staff (id),
  office_code text not null references office (code),
  reason      text not null check (reason in ('leave', 'illness', 'mission', 'impediment')),
  from_on     date not null,
  to_on       date,
  ended_at    timestamptz,
  account_id  uuid not null references account (id),
  noted_at    timestamptz not null default clock_timestamp(),
  check (to_on is null or to_on >= from_on)
);
comment on table absence is 'When an officer is away: they sign nothing meanwhile. Noted by the officer, the head of the office or a manager; kept for ever, signatures are judged by it.';
comment on column absence.ended_at is 'Set where the officer came back before the last day, or on a day that nobody had named.';
create index absence_by_staff on absence (staff_id);
select row_guard('absence');
create policy everybody_at_work on absence for select to app_desk, app_oversight, app_worker using (true);
grant select on absence to app_desk, app_oversight, app_worker;

alter table delegation add column absence_id uuid references absence (id), add column decided_on date;
comment on column delegation.absence_id is 'The absence during which this power replaces an officer; it ends with it.';
comment on column delegation.decided_on is 'The day of the order; nothing where it was entered before orders were dated here.';
comment on column delegation.suspended_at is 'When it was ended at once, before its last day was over. What was signed before that instant stays signed.';
alter table delegation drop constraint delegation_quality_check;
alter table delegation add constraint delegation_quality_check check (quality in ('president', 'vicePresident', 'delegated', 'consular', 'deputy'));
alter table delegation add constraint delegation_deputy check ((quality = 'deputy') = (absence_id is not null));
create index delegation_by_office on delegation (office_code);

-- copies of orders (D22:3, D99:1-2) and specimens of signatures

create table delegation_copy (
  delegation_id uuid not null references delegation (id),
  recipient     text not null check (recipient in ('governor', 'centralAuthority', 'prosecutor', 'ministry', 'prosecutorOfRabat')),
  by            text not null check (by in ('system', 'paper')),
  sent_on       date not null,
  account_id    uuid not null references account (id),
  at            timestamptz not null default clock_timestamp(),
  primary key (delegation_id, recipient)
);
comment on table delegation_copy is 'To whom a copy of an order of delegation went, with the specimen (D22:3, D99:1-2). Written once by the head of the office or a manager, kept for ever.';
call only_grows('delegation_copy', 'a copy of an order is sent once');
select row_guard('delegation_copy');
create policy own_office on delegation_copy for select to app_desk
  using (exists (select from delegation d where d.id = delegation_id and d.office_code = (select my_office())));
create policy supervisors on delegation_copy for select to app_oversight using ((select my_role()) in ('manager', 'central', 'inspector', 'prosecutor', 'auditor'));
grant select on delegation_copy to app_desk, app_oversight;

alter table upload alter column declaration_id drop not null, add column delegation_id uuid references delegation (id),
  add constraint upload_belongs check (num_nonnulls(declaration_id, delegation_id) = 1);
comment on column upload.delegation_id is 'The power whose officer gave this specimen of their signature; nothing for a document of a declaration.';
create index upload_by_delegation on upload (delegation_id) where delegation_id is not null;
create policy specimen_checked on upload to app_worker using (delegation_id is not null) with check (delegation_id is not null);

-- the history of all of it, whoever wrote it

create table tenure_event (
  id         bigint generated by default as identity primary key,
  staff_id   uuid not null references staff (id),
  subject    text not null check (subject in ('posting', 'delegation', 'absence')),
  subject_id uuid not null,
  what       text not null check (what in ('began', 'changed', 'ended')),
  to_on      date,
  account_id uuid references account (id),
  at         timestamptz not null default clock_timestamp()
);
comment on table tenure_event is 'What was given, changed and ended of postings, powers to sign and absences. Written by triggers, kept for ever.';
create index tenure_event_by_staff on tenure_event (staff_id);
call only_grows('tenure_event', 'the history of postings and powers only grows');
select row_guard('tenure_event');
create policy own_office on tenure_event for select to app_desk
  using (exists (select from assignment p where p.staff_id = tenure_event.staff_id and p.office_code = (select my_office())));
create policy managers on tenure_event for select to app_oversight using ((select my_role()) in ('manager', 'auditor'));
grant select on tenure_event to app_desk, app_oversight;

create function keep_tenure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  over timestamptz := (to_jsonb(new) ->> case tg_table_name when 'delegation' then 'suspended_at' else 'ended_at' end)::timestamptz;
begin
  insert into tenure_event (staff_id, subject, subject_id, what, to_on, account_id)
  values (new.staff_id, tg_argv[0], new.id, case when over is not null then 'ended' when tg_op = 'INSERT' then 'began' else 'changed' end, new.to_on, my_account());
  return null;
end $$;
create trigger kept after insert or update on assignment for each row execute function keep_tenure('posting');
create trigger kept after insert or update on delegation for each row execute function keep_tenure('delegation');
create trigger kept after insert or update on absence for each row execute function keep_tenure('absence');

-- no signature without authority: asked again by the tables that keep signatures, whichever function writes them (L36:9)

create function require_authority(p_account uuid, p_delegation uuid, p_office text, p_kind text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  g delegation;
  today date := (p_at at time zone 'UTC')::date;
begin
  -- whoever ends this power at this moment comes before or after this signature
  select * into g from delegation where id = p_delegation for share;
  if g.id is null or g.office_code <> p_office or p_kind <> all (g.act_kinds) or g.suspended_at is not null
    or g.from_on > today or g.to_on < today
    or not exists (select from account a where a.id = p_account and a.staff_id = g.staff_id)
    or not exists (select from assignment p where p.staff_id = g.staff_id and p.role = 'officer' and p.office_code = p_office
                      and p.ended_at is null and p.from_on <= today and (p.to_on is null or p.to_on >= today))
    or exists (select from absence b where b.staff_id = g.staff_id and b.office_code = p_office and b.ended_at is null
                  and b.from_on <= today and (b.to_on is null or b.to_on >= today))
  then raise exception 'acts.noAuthority' using errcode = 'P0001'; end if;
end $$;

create function act_needs_authority() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  a act;
begin
  select * into a from act where id = new.act_id;
  perform require_authority(new.account_id, new.delegation_id, a.office_code, a.kind, new.at);
  return new;
end $$;
create function mention_needs_authority() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_authority(new.account_id, new.delegation_id, new.office_code, 'mention', new.approved_at);
  return new;
end $$;
create function minutes_need_authority() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r register_year;
begin
  select * into r from register_year where id = new.register_year_id;
  perform require_authority(new.account_id, new.delegation_id, r.office_code, r.kind, new.signed_at);
  return new;
end $$;
create trigger with_authority before insert on act_approval for each row execute function act_needs_authority();
create trigger with_authority before insert on mention for each row execute function mention_needs_authority();
create trigger with_authority before insert on register_minutes for each row execute function minutes_need_authority();

-- invitations: who is appointed sets the first password and the second factor (D22:12)

drop table account_handover;
alter table account rename column password_until to invited_until;
comment on column account.invited_until is 'Set while its holder is invited and has not chosen a password: good until then.';

create table account_invitation (
  account_id   uuid primary key references account (id),
  code_hash    bytea not null,
  code         bytea,
  shown_until  timestamptz not null,
  until        timestamptz not null,
  created_by   uuid references account (id),
  opening_hash bytea unique,
  totp_key     bytea,
  opened_until timestamptz
);
comment on table account_invitation is 'A one-time code that opens an account: its holder then sets a password and a second factor. Deleted when used; the worker deletes what is too old.';
comment on column account_invitation.code is 'Encrypted, for the page of whoever invites, minutes long; nothing once it is handed over.';
comment on column account_invitation.totp_key is 'The second factor that is being set up, encrypted; for the browser that opened the invitation alone.';
select row_guard('account_invitation');
create policy own_invitations on account_invitation for select to app_desk, app_oversight
  using (created_by = (select my_account()) and shown_until > clock_timestamp());
create policy own_invitations_told on account_invitation for update to app_desk, app_oversight using (created_by = (select my_account()));
create policy worker on account_invitation to app_worker using (true);
grant select (account_id, code, shown_until, until, created_by), update (code) on account_invitation to app_desk, app_oversight;
grant select (account_id, until), delete on account_invitation to app_worker;

create function open_invitation(p_login text, p_code_hash bytea, p_opening_hash bytea, p_totp_key bytea, p_opened_until timestamptz) returns uuid
language sql security definer set search_path = public, pg_temp as $$
  update account_invitation i set opening_hash = p_opening_hash, totp_key = p_totp_key, opened_until = p_opened_until
    from account a where a.id = i.account_id and a.login = p_login and a.status = 'active' and i.code_hash = p_code_hash and i.until > clock_timestamp()
  returning i.account_id
$$;

create function find_opened_invitation(p_opening_hash bytea) returns table (account_id uuid, login text, totp_key bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.account_id, a.login, i.totp_key from account_invitation i join account a on a.id = i.account_id
   where i.opening_hash = p_opening_hash and i.opened_until > clock_timestamp() and i.until > clock_timestamp() and a.status = 'active'
$$;

/** The password and the second factor that its holder set; the invitation is used up. Nothing when it was used or is too old. */
create function accept_invitation(p_opening_hash bytea, p_password_hash text, p_step bigint) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  used account_invitation;
begin
  delete from account_invitation i where i.opening_hash = p_opening_hash and i.opened_until > clock_timestamp() and i.until > clock_timestamp()
  returning * into used;
  if used.account_id is null then return null; end if;
  update account set password_hash = p_password_hash, totp_key = used.totp_key, totp_last_step = p_step, invited_until = null,
         failed_attempts = 0, locked_until = null
   where id = used.account_id and status = 'active';
  return used.account_id;
end $$;

-- who looks after accounts and powers

/** Whether a person heads an office on a day: its officer by law, or whoever replaces that one (L36:6). */
create function is_head(p_account uuid, p_office text, p_today date) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from account a join delegation d on d.staff_id = a.staff_id join assignment p on p.staff_id = a.staff_id and p.office_code = d.office_code
     where a.id = p_account and a.status = 'active' and d.office_code = p_office and d.suspended_at is null
       and d.from_on <= p_today and (d.to_on is null or d.to_on >= p_today)
       and p.role = 'officer' and p.ended_at is null and p.from_on <= p_today and (p.to_on is null or p.to_on >= p_today)
       and (d.quality = 'president' or exists (
         select from absence b join delegation g on g.staff_id = b.staff_id and g.office_code = b.office_code
          where b.id = d.absence_id and g.quality = 'president')))
$$;

/** Whether the holder of this session heads their office today. */
create function i_am_head(p_today date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select is_head(s.account_id, s.office_code, p_today) from my_session() s where s.id is not null), false)
$$;

create function office_of_account(p_account uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select p.office_code from assignment p join account a on a.staff_id = p.staff_id where a.id = p_account order by p.to_on desc nulls first, p.from_on desc limit 1
$$;

/**
 * Who acts: a manager, or the head of this office. Other managers' accounts and the person who is acted on stay as they are until the end
 * of the transaction. `p_opens`: it opens or closes an account, which the central authority lets heads do or not (D22:12).
 */
create function acting_keeper(p_account uuid, p_office text, p_opens boolean, p_today date) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper session := my_session();
begin
  if keeper.id is null then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  if keeper.role = 'manager' then return acting_manager(p_account, p_today); end if;
  if keeper.role <> 'officer' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  if not is_head(keeper.account_id, keeper.office_code, p_today) then raise exception 'staff.notHead' using errcode = 'P0001'; end if;
  if p_account is not null then
    perform 1 from staff s join account a on a.staff_id = s.id where a.id = p_account for update of s;
    if not found then raise exception 'staff.notFound' using errcode = 'P0001'; end if;
    if p_account = keeper.account_id then raise exception 'staff.notOneself' using errcode = 'P0001'; end if;
  end if;
  if p_office is distinct from keeper.office_code then raise exception 'staff.notFound' using errcode = 'P0001'; end if;
  if p_opens and not coalesce((select value = 'true' from setting where key = 'accounts.openedByHead' and valid_from <= clock_timestamp()
                                order by valid_from desc limit 1), true) then
    raise exception 'staff.centralOpensAccounts' using errcode = 'P0001';
  end if;
  return keeper.account_id;
end $$;

drop function create_staff(uuid, uuid, uuid, text, text, text, text, text, text, text, bytea, timestamptz, bytea, timestamptz, text, text, text, text, date, date);
drop function renew_factor(uuid, text, bytea, timestamptz, bytea, timestamptz, date);
drop function end_posting(uuid, date, date);
drop function delegate_signature(uuid, uuid, text, text, text[], date, date, text, text, bytea, bytea, date);
drop function end_delegation(uuid, uuid, date);
drop function replace_temporary_password(uuid, text, text);

create or replace function refuse_last_manager(p_account uuid, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if is_working_manager(p_account, p_today) and (
    select count(*) from account a where is_working_manager(a.id, p_today) and a.invited_until is null and a.id <> p_account
  ) = 0 then raise exception 'staff.lastManager' using errcode = 'P0001'; end if;
end $$;

/** Refuses a place that is not there, and a head who posts beyond the own office's clerks and officers. */
create function check_posting(p_role text, p_office text, p_institution text, p_territory text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if my_role() <> 'manager' and p_role not in ('clerk', 'officer') then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  if (p_office is not null and not exists (select from office where code = p_office))
  or (p_institution is not null and not exists (select from institution where code = p_institution))
  or (p_territory is not null and not exists (select from territory where code = p_territory)) then
    raise exception 'staff.placeUnknown' using errcode = 'P0001';
  end if;
end $$;

create function invite(p_account uuid, p_keeper uuid, p_password_hash text, p_totp_key bytea, p_code_hash bytea, p_code bytea,
                       p_shown_until timestamptz, p_until timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update account set password_hash = p_password_hash, totp_key = p_totp_key, totp_last_step = 0, invited_until = p_until,
         failed_attempts = 0, locked_until = null where id = p_account;
  insert into account_invitation (account_id, code_hash, code, shown_until, until, created_by)
  values (p_account, p_code_hash, p_code, p_shown_until, p_until, p_keeper)
  on conflict (account_id) do update set code_hash = excluded.code_hash, code = excluded.code, shown_until = excluded.shown_until,
    until = excluded.until, created_by = excluded.created_by, opening_hash = null, totp_key = null, opened_until = null
$$;

create function create_staff(
  p_staff uuid, p_account uuid, p_assignment uuid, p_given_ar text, p_family_ar text, p_given_latin text, p_family_latin text, p_gender text,
  p_login text, p_password_hash text, p_totp_key bytea, p_code_hash bytea, p_code bytea, p_shown_until timestamptz, p_until timestamptz,
  p_role text, p_office text, p_institution text, p_territory text, p_from date, p_today date
) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper uuid := acting_keeper(null, p_office, true, p_today);
begin
  perform check_posting(p_role, p_office, p_institution, p_territory);
  insert into staff (id, given_ar, family_ar, given_latin, family_latin, gender)
  values (p_staff, p_given_ar, p_family_ar, p_given_latin, p_family_latin, p_gender);
  insert into account (id, staff_id, login, password_hash, totp_key) values (p_account, p_staff, p_login, p_password_hash, p_totp_key)
  on conflict (login) do nothing;
  if not found then raise exception 'staff.loginTaken' using errcode = 'P0001'; end if;
  insert into assignment (id, staff_id, role, office_code, institution_code, territory_code, from_on)
  values (p_assignment, p_staff, p_role, p_office, p_institution, p_territory, p_from);
  perform invite(p_account, keeper, p_password_hash, p_totp_key, p_code_hash, p_code, p_shown_until, p_until);
end $$;

/** Another posting of somebody who has an account; the trigger of the table refuses two at a time. */
create function post_staff(p_id uuid, p_account uuid, p_role text, p_office text, p_institution text, p_territory text, p_from date, p_today date)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform acting_keeper(p_account, p_office, true, p_today);
  perform check_posting(p_role, p_office, p_institution, p_territory);
  if p_from < p_today then raise exception 'staff.dayPast' using errcode = 'P0001'; end if;
  insert into assignment (id, staff_id, role, office_code, institution_code, territory_code, from_on)
  select p_id, staff_id, p_role, p_office, p_institution, p_territory, p_from from account where id = p_account and status = 'active';
  if not found then raise exception 'staff.accountNotOpen' using errcode = 'P0001'; end if;
end $$;

/** Suspends an account, which ends its sessions at once, or opens it again. */
create or replace function set_account_status(p_account uuid, p_status text, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform acting_keeper(p_account, office_of_account(p_account), true, p_today);
  if p_status not in ('active', 'suspended') then raise exception 'common.chooseOne' using errcode = 'P0001'; end if;
  if p_status = 'suspended' then
    perform refuse_last_manager(p_account, p_today);
    update session set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null;
  end if;
  update account set status = p_status, failed_attempts = 0, locked_until = null where id = p_account and status <> 'closed' and status <> p_status;
  if not found then raise exception 'staff.nothingChanged' using errcode = 'P0001'; end if;
end $$;

/** A new invitation: whoever found the old password and the old second factor has nothing. */
create function renew_factor(p_account uuid, p_password_hash text, p_totp_key bytea, p_code_hash bytea, p_code bytea, p_shown_until timestamptz,
                             p_until timestamptz, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper uuid := acting_keeper(p_account, office_of_account(p_account), true, p_today);
begin
  perform refuse_last_manager(p_account, p_today);
  update session set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null;
  perform invite(p_account, keeper, p_password_hash, p_totp_key, p_code_hash, p_code, p_shown_until, p_until);
end $$;

/** The posting of a person ends with a day, or at once with its sessions, and every power to sign with it (D22:3, L36:9). */
create function end_posting(p_account uuid, p_on date, p_at_once boolean, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  person uuid;
begin
  perform acting_keeper(p_account, office_of_account(p_account), true, p_today);
  perform refuse_last_manager(p_account, p_today);
  if p_on < p_today then raise exception 'staff.dayPast' using errcode = 'P0001'; end if;
  select staff_id into person from account where id = p_account;
  perform 1 from delegation where staff_id = person order by id for update;
  update assignment set to_on = p_on, ended_at = case when p_at_once then clock_timestamp() end
   where staff_id = person and ended_at is null and from_on <= p_on and (to_on is null or to_on > p_on or (p_at_once and to_on = p_on));
  if not found then raise exception 'staff.noPosting' using errcode = 'P0001'; end if;
  update delegation set suspended_at = clock_timestamp()
   where staff_id = person and suspended_at is null and (from_on > p_on or (p_at_once and (to_on is null or to_on >= p_today)));
  update delegation set to_on = p_on where staff_id = person and suspended_at is null and from_on <= p_on and (to_on is null or to_on > p_on);
  if p_at_once then update session set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null; end if;
end $$;

/** A key to sign with, where a person has none. */
create function give_key(p_account uuid, p_key_id text, p_public_key bytea, p_wrapped_private bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into signing_key (id, purpose, account_id, public_key, wrapped_private, valid_from)
  select p_key_id, 'officer', p_account, p_public_key, p_wrapped_private, clock_timestamp()
   where not exists (select from signing_key where account_id = p_account and purpose = 'officer' and valid_to is null)
$$;

/** A power to sign of an officer who is posted there. A head delegates; officers by law and consuls are entered by a manager (L36:6-7). */
create function delegate_signature(
  p_id uuid, p_account uuid, p_office text, p_quality text, p_kinds text[], p_from date, p_to date, p_decision text, p_decided date,
  p_key_id text, p_public_key bytea, p_wrapped_private bytea, p_today date
) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  person uuid;
begin
  perform acting_keeper(p_account, p_office, false, p_today);
  if p_quality = 'deputy' or (my_role() <> 'manager' and p_quality not in ('vicePresident', 'delegated')) then
    raise exception 'staff.qualityNotGiven' using errcode = 'P0001';
  end if;
  if p_from < p_today then raise exception 'staff.dayPast' using errcode = 'P0001'; end if;
  select staff_id into person from account where id = p_account;
  if not exists (select from assignment where staff_id = person and role = 'officer' and office_code = p_office and ended_at is null
                    and (to_on is null or to_on >= p_from)) then
    raise exception 'staff.notPostedThere' using errcode = 'P0001';
  end if;
  insert into delegation (id, staff_id, office_code, quality, act_kinds, from_on, to_on, decision, decided_on)
  values (p_id, person, p_office, p_quality, p_kinds, p_from, p_to, p_decision, p_decided);
  perform give_key(p_account, p_key_id, p_public_key, p_wrapped_private);
end $$;

/** Ends powers that rest on a president whose term is over: with a day, or at once where the day has come (D22:4). */
create function end_powers_of_term(p_ids uuid[], p_last date, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform acting_manager(null, p_today);
  perform 1 from delegation where id = any (p_ids) order by id for update;
  update delegation set suspended_at = clock_timestamp() where id = any (p_ids) and suspended_at is null and p_last is null;
  update delegation set to_on = p_last where id = any (p_ids) and suspended_at is null and p_last >= p_today and p_last >= from_on;
end $$;

create function end_delegation(p_id uuid, p_account uuid, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform acting_keeper(p_account, (select office_code from delegation where id = p_id), false, p_today);
  perform 1 from delegation where id = p_id for update;
  update delegation set suspended_at = clock_timestamp()
   where id = p_id and suspended_at is null and staff_id = (select staff_id from account where id = p_account);
  if not found then raise exception 'staff.nothingChanged' using errcode = 'P0001'; end if;
end $$;

/** Who may note an absence and its end: the officer, the head of the office, a manager. */
create function noting_absence(p_account uuid, p_office text, p_today date) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own session := my_session();
begin
  if own.id is not null and own.account_id = p_account and own.role = 'officer' and own.office_code = p_office then
    perform 1 from staff s join account a on a.staff_id = s.id where a.id = p_account for update of s;
    return p_account;
  end if;
  return acting_keeper(p_account, p_office, false, p_today);
end $$;

create function note_absence(p_id uuid, p_account uuid, p_reason text, p_from date, p_to date, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  place text := office_of_account(p_account);
  noter uuid := noting_absence(p_account, place, p_today);
  person uuid := (select staff_id from account where id = p_account);
begin
  if p_from < p_today then raise exception 'staff.dayPast' using errcode = 'P0001'; end if;
  if place is null or not exists (select from delegation d where d.staff_id = person and d.office_code = place and d.suspended_at is null
                                     and (d.to_on is null or d.to_on >= p_from)) then
    raise exception 'staff.signsNothing' using errcode = 'P0001';
  end if;
  if exists (select from absence b where b.staff_id = person and b.ended_at is null
                and daterange(b.from_on, b.to_on, '[]') && daterange(p_from, p_to, '[]')) then
    raise exception 'staff.absentAlready' using errcode = 'P0001';
  end if;
  perform 1 from delegation where staff_id = person order by id for update;
  insert into absence (id, staff_id, office_code, reason, from_on, to_on, account_id) values (p_id, person, place, p_reason, p_from, p_to, noter);
end $$;

/** The officer is back: the absence ends at once, and the power of whoever replaced them. */
create function end_absence(p_id uuid, p_today date) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  away absence;
  person uuid;
begin
  select * into away from absence where id = p_id;
  if away.id is null then raise exception 'staff.notFound' using errcode = 'P0001'; end if;
  select id into person from account where staff_id = away.staff_id limit 1;
  perform noting_absence(person, away.office_code, p_today);
  perform 1 from delegation where absence_id = p_id order by id for update;
  update absence set ended_at = clock_timestamp() where id = p_id and ended_at is null and (to_on is null or to_on >= p_today);
  if not found then raise exception 'staff.nothingChanged' using errcode = 'P0001'; end if;
  update delegation set suspended_at = clock_timestamp() where absence_id = p_id and suspended_at is null;
  return person;
end $$;

/** Whoever signs in the stead of an absent officer, for the same acts and for as long (L36:6, D22:5). */
create function replace_absent(p_id uuid, p_absence uuid, p_account uuid, p_decision text, p_key_id text, p_public_key bytea, p_wrapped_private bytea,
                               p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  away absence;
  person uuid;
  kinds text[];
begin
  select * into away from absence where id = p_absence for update;
  if away.id is null then raise exception 'staff.notFound' using errcode = 'P0001'; end if;
  perform acting_keeper(p_account, away.office_code, false, p_today);
  if away.ended_at is not null or away.to_on < p_today then raise exception 'staff.absenceOver' using errcode = 'P0001'; end if;
  select staff_id into person from account where id = p_account;
  if person = away.staff_id or not exists (
    select from assignment where staff_id = person and role = 'officer' and office_code = away.office_code and ended_at is null
       and (to_on is null or to_on >= greatest(away.from_on, p_today))) then
    raise exception 'staff.notPostedThere' using errcode = 'P0001';
  end if;
  if exists (select from delegation where absence_id = p_absence and suspended_at is null) then raise exception 'staff.replacedAlready' using errcode = 'P0001'; end if;
  select array_agg(distinct kind order by kind) into kinds from delegation d, unnest(d.act_kinds) kind
   where d.staff_id = away.staff_id and d.office_code = away.office_code and d.suspended_at is null
     and d.from_on <= greatest(away.from_on, p_today) and (d.to_on is null or d.to_on >= greatest(away.from_on, p_today));
  if kinds is null then raise exception 'staff.signsNothing' using errcode = 'P0001'; end if;
  insert into delegation (id, staff_id, office_code, quality, act_kinds, from_on, to_on, decision, absence_id)
  values (p_id, person, away.office_code, 'deputy', kinds, greatest(away.from_on, p_today), away.to_on, p_decision, p_absence);
  perform give_key(p_account, p_key_id, p_public_key, p_wrapped_private);
end $$;

/** The specimen of a signature, still in quarantine; one that was refused gives way to another. */
create function keep_specimen(p_delegation uuid, p_account uuid, p_id uuid, p_name text, p_mime text, p_bytes int, p_sha256 bytea, p_blob text,
                              p_wrapped bytea, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform acting_keeper(p_account, (select office_code from delegation where id = p_delegation), false, p_today);
  perform 1 from delegation where id = p_delegation and staff_id = (select staff_id from account where id = p_account) for share;
  if not found then raise exception 'staff.notFound' using errcode = 'P0001'; end if;
  if exists (select from upload where delegation_id = p_delegation and removed_at is null and status <> 'refused') then
    raise exception 'staff.specimenThere' using errcode = 'P0001';
  end if;
  update upload set removed_at = clock_timestamp() where delegation_id = p_delegation and removed_at is null;
  insert into upload (id, delegation_id, document_kind, file_name, mime, bytes, sha256, status, blob_key, wrapped_key)
  values (p_id, p_delegation, 'specimen', p_name, p_mime, p_bytes, p_sha256, 'quarantined', p_blob, p_wrapped);
  perform enqueue_job('check-upload', jsonb_build_object('uploadId', p_id), 'check-upload:' || p_id);
end $$;

/** The specimens of a person as whoever supervises that office sees them; the pictures of clean ones with the keys of their files. */
create function specimens_of(p_account uuid) returns table (delegation_id uuid, upload_id uuid, status text, refusal text, n int, blob_key text, wrapped_key bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select u.delegation_id, u.id, u.status, u.refusal, g.n, g.blob_key, case when g.n is not null then u.wrapped_key end
    from account a join delegation d on d.staff_id = a.staff_id join upload u on u.delegation_id = d.id and u.removed_at is null
    left join page_image g on g.upload_id = u.id and u.status = 'clean'
    join office o on o.code = d.office_code
   where a.id = p_account and (my_role() in ('manager', 'central') or (my_role() = 'officer' and d.office_code = my_office())
      or (my_role() = 'inspector' and o.territory_code like (select p.territory_code || '%' from assignment p where p.id = (my_session()).assignment_id)))
   order by u.id, g.n
$$;

/** Whether a stored file is named by a specimen: one that is not may be thrown away. */
create function is_specimen(p_blob text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from upload where blob_key = p_blob and delegation_id is not null)
$$;

create function note_copy(p_delegation uuid, p_account uuid, p_recipient text, p_by text, p_sent date, p_today date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keeper uuid := acting_keeper(p_account, (select office_code from delegation where id = p_delegation), false, p_today);
begin
  if not exists (select from upload where delegation_id = p_delegation and removed_at is null and status <> 'refused') then
    raise exception 'staff.specimenMissing' using errcode = 'P0001';
  end if;
  if p_sent > p_today then raise exception 'staff.dayToCome' using errcode = 'P0001'; end if;
  insert into delegation_copy (delegation_id, recipient, by, sent_on, account_id) values (p_delegation, p_recipient, p_by, p_sent, keeper)
  on conflict do nothing;
  if not found then raise exception 'staff.nothingChanged' using errcode = 'P0001'; end if;
end $$;

revoke all on function refuse_second_posting(), keep_tenure(), require_authority(uuid, uuid, text, text, timestamptz), act_needs_authority(),
  mention_needs_authority(), minutes_need_authority(), open_invitation(text, bytea, bytea, bytea, timestamptz), find_opened_invitation(bytea),
  accept_invitation(bytea, text, bigint), is_head(uuid, text, date), i_am_head(date), office_of_account(uuid), acting_keeper(uuid, text, boolean, date),
  check_posting(text, text, text, text), invite(uuid, uuid, text, bytea, bytea, bytea, timestamptz, timestamptz),
  create_staff(uuid, uuid, uuid, text, text, text, text, text, text, text, bytea, bytea, bytea, timestamptz, timestamptz, text, text, text, text, date, date),
  post_staff(uuid, uuid, text, text, text, text, date, date), renew_factor(uuid, text, bytea, bytea, bytea, timestamptz, timestamptz, date),
  end_posting(uuid, date, boolean, date), give_key(uuid, text, bytea, bytea),
  delegate_signature(uuid, uuid, text, text, text[], date, date, text, date, text, bytea, bytea, date), end_powers_of_term(uuid[], date, date),
  end_delegation(uuid, uuid, date), noting_absence(uuid, text, date), note_absence(uuid, uuid, text, date, date, date), end_absence(uuid, date),
  replace_absent(uuid, uuid, uuid, text, text, bytea, bytea, date),
  keep_specimen(uuid, uuid, uuid, text, text, int, bytea, text, bytea, date), specimens_of(uuid), is_specimen(text), note_copy(uuid, uuid, text, text, date, date) from public;
grant execute on function open_invitation(text, bytea, bytea, bytea, timestamptz), find_opened_invitation(bytea),
  accept_invitation(bytea, text, bigint) to app_desk;
grant execute on function i_am_head(date), set_account_status(uuid, text, date),
  create_staff(uuid, uuid, uuid, text, text, text, text, text, text, text, bytea, bytea, bytea, timestamptz, timestamptz, text, text, text, text, date, date),
  post_staff(uuid, uuid, text, text, text, text, date, date), renew_factor(uuid, text, bytea, bytea, bytea, timestamptz, timestamptz, date),
  end_posting(uuid, date, boolean, date),
  delegate_signature(uuid, uuid, text, text, text[], date, date, text, date, text, bytea, bytea, date), end_delegation(uuid, uuid, date),
  note_absence(uuid, uuid, text, date, date, date), end_absence(uuid, date), replace_absent(uuid, uuid, uuid, text, text, bytea, bytea, date),
  keep_specimen(uuid, uuid, uuid, text, text, int, bytea, text, bytea, date), specimens_of(uuid), is_specimen(text), note_copy(uuid, uuid, text, text, date, date)
  to app_desk, app_oversight;
grant execute on function end_powers_of_term(uuid[], date, date) to app_oversight;
