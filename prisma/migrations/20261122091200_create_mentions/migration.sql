-- What:  mentions on birth acts: what a marriage or the end of one adds to the act of each spouse.
-- Rule:  mentions enter through enter_mention() alone; the act itself never changes (FC:68, FC:141, L36:36, D22:45).
--        Docs: docs/decisions/0019-mentions.md
-- Check: tests/integration/mentions/, tests/integration/register/append-only.test.ts.

create table mention (
  id             uuid primary key,
  act_id         uuid references act (id),
  no             int check (no > 0),
  office_code    text not null references office (code),
  declaration_id uuid not null references declaration (id),
  kind           text not null check (kind in ('MAR', 'MAR-TH', 'MAR-TQ', 'MAR-EXT', 'TAL-R', 'TAL-B', 'TAL-I', 'KHUL', 'RAJ', 'MUR',
                   'TAT-CHIQAQ', 'TAT-HARM', 'TAT-MAINTENANCE', 'TAT-ABSENCE', 'TAT-DEFECT', 'TAT-OATH', 'FSK', 'BTL', 'DIV-EXT', 'GUET')),
  subject_role   text not null check (subject_role in ('husband', 'wife')),
  target_office_code text references office (code),
  target_office  text,
  target_number  text,
  target_year    int,
  canon          bytea not null,
  prev           bytea not null,
  hash           bytea not null unique,
  effective_on   date not null,
  account_id     uuid not null references account (id),
  delegation_id  uuid not null references delegation (id),
  factor         text not null check (factor in ('totp')),
  key_id         text not null references signing_key (id),
  signature      bytea not null,
  approved_at    timestamptz not null,
  entered_at     timestamptz not null,
  unique (declaration_id, subject_role),
  unique (declaration_id, act_id),
  unique (act_id, no),
  check ((act_id is null) = (no is null))
);
comment on table mention is 'Only enter_mention() writes it; kept for ever. With act_id it stands on that act as its mention no; without, it goes to the office that keeps the paper act.';
comment on column mention.canon is 'Canonical CBOR of the mention: facts, Arabic and French text, officer, salt; SHA-256 of it is what the officer approved.';
create index mention_by_office on mention (office_code, entered_at desc);
call only_grows('mention', 'reverse it with another mention');

/** The regime an office works under on a day; nothing before its first decision. */
create function regime_on(p_office text, p_day date) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select regime from office_regime where office_code = p_office and from_on <= p_day order by from_on desc limit 1
$$;

/**
 * The birth act that a mention is meant for, by its exact reference, with its names for comparison: only for a ready request of marriage or
 * divorce that the caller may see, between offices that keep electronic acts (L36:36). The reading is recorded (no trace, no data).
 */
create function find_act_for_mention(p_declaration uuid, p_reading uuid, p_office text, p_year int, p_no int, p_today date)
returns table (id uuid, given_ar text, family_ar text, given_latin text, family_latin text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  d declaration;
  a act;
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  select * into d from declaration where id = p_declaration and kind in ('marriage', 'divorce') and status = 'ready';
  if d.id is null or not may_see_case(d.id, d.office_code) then return; end if;
  if regime_on(reader.office_code, p_today) is distinct from 'R36' then return; end if;
  select * into a from act where kind = 'birth' and office_code = p_office and year = p_year and no = p_no;
  if a.id is null then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  values (p_reading, reader.account_id, reader.office_code, 'mention', 'act', a.id);
  return query select a.id, p.given_ar, p.family_ar, p.given_latin, p.family_latin from act_person p where p.act_id = a.id and p.role = 'subject';
end $$;

/**
 * The one writer of mentions. Locks declaration → act, checks session, delegation, regime and the act itself, takes the next place on the act,
 * chains and inserts; with the second spouse's mention the request is completed. All in the caller's transaction.
 * Hash: SHA-256(0x00 ‖ prev ‖ "mention-v1" ‖ lp(office) ‖ lp(kind) ‖ lp(role) ‖ u32(no, or 0) ‖ i64(entered at, µs) ‖ SHA-256(canon)); prev is the
 * hash of the mention before it on the act, the act's own hash for the first, and SHA-256("mention-open" ‖ declaration) without an act.
 * Refusals are raised as codes (SQLSTATE P0001) that the service turns into typed refusals.
 */
create function enter_mention(
  p_id uuid, p_declaration uuid, p_version int, p_kind text, p_subject text, p_act uuid,
  p_target_office_code text, p_target_office text, p_target_number text, p_target_year int, p_effective date, p_today date,
  p_canon bytea, p_delegation uuid, p_factor text, p_key_id text, p_signature bytea, p_approved_at timestamptz
) returns table (no int, entered_at timestamptz, hash bytea)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  signer session := my_session();
  d declaration;
  a act;
  regime text;
  moment timestamptz;
  before bytea;
  next_no int;
  next_hash bytea;
begin
  if signer.id is null or signer.role <> 'officer' then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  select * into d from declaration where id = p_declaration for update;
  if d.id is null or d.kind not in ('marriage', 'divorce') or not may_see_case(d.id, d.office_code) then
    raise exception 'declarations.notFound' using errcode = 'P0001';
  end if;
  if d.status <> 'ready' then raise exception 'mentions.notPossibleNow' using errcode = 'P0001'; end if;
  if d.version <> p_version then raise exception 'mentions.draftChanged' using errcode = 'P0001'; end if;
  if not exists (
    select from delegation g join account a on a.staff_id = g.staff_id
     where g.id = p_delegation and a.id = signer.account_id and g.office_code = signer.office_code and 'mention' = any (g.act_kinds)
       and g.suspended_at is null and g.from_on <= p_today and (g.to_on is null or g.to_on >= p_today)
  ) then raise exception 'acts.noAuthority' using errcode = 'P0001'; end if;
  if not exists (select from signing_key k where k.id = p_key_id and k.account_id = signer.account_id) then
    raise exception 'acts.noSigningKey' using errcode = 'P0001';
  end if;
  regime := regime_on(signer.office_code, p_today);
  if regime is null or (regime = 'R37' and d.office_code <> signer.office_code) then
    raise exception 'declarations.otherOffice' using errcode = 'P0001';
  end if;

  if p_act is not null then
    -- a paper act is written on by its keeper's hand; only an electronic one takes a mention here
    if regime <> 'R36' then raise exception 'mentions.actOnPaper' using errcode = 'P0001'; end if;
    select * into a from act where id = p_act for no key update;
    if a.id is null or a.kind <> 'birth' or a.office_code is distinct from p_target_office_code
       or a.no::text is distinct from p_target_number or a.year is distinct from p_target_year then
      raise exception 'mentions.actUnknown' using errcode = 'P0001';
    end if;
    if exists (select from mention m where m.declaration_id = d.id and m.act_id = a.id) then
      raise exception 'mentions.sameAct' using errcode = 'P0001';
    end if;
    select m.no, m.hash into next_no, before from mention m where m.act_id = a.id order by m.no desc limit 1;
    next_no := coalesce(next_no, 0) + 1;
    before := coalesce(before, a.hash);
  else
    before := sha256('mention-open'::bytea || uuid_send(d.id));
  end if;

  moment := date_trunc('microseconds', clock_timestamp());
  next_hash := sha256('\x00'::bytea || before || 'mention-v1'::bytea || lp(signer.office_code) || lp(p_kind) || lp(p_subject)
    || int4send(coalesce(next_no, 0)) || int8send(micros(moment)) || sha256(p_canon));
  insert into mention (id, act_id, no, office_code, declaration_id, kind, subject_role, target_office_code, target_office, target_number, target_year,
                       canon, prev, hash, effective_on, account_id, delegation_id, factor, key_id, signature, approved_at, entered_at)
  values (p_id, p_act, next_no, signer.office_code, d.id, p_kind, p_subject, p_target_office_code, p_target_office, p_target_number, p_target_year,
          p_canon, before, next_hash, p_effective, signer.account_id, p_delegation, p_factor, p_key_id, p_signature, p_approved_at, moment);

  if (select count(*) from mention m where m.declaration_id = d.id) = 2 then
    -- an office of paper registers enters what concerns an act that it keeps (D99:26-27)
    if regime = 'R37' and not exists (
      select from mention m where m.declaration_id = d.id and m.target_office_code = signer.office_code
    ) then raise exception 'mentions.actKeptElsewhere' using errcode = 'P0001'; end if;
    update declaration set status = 'completed', closed_at = moment, updated_at = moment, version = version + 1,
           holder_account = null, holder_until = null
     where id = d.id;
  end if;
  return query select next_no, moment, next_hash;
end $$;

/** The mentions of one request with their bytes, and the trace of who read them and why. */
create function read_mentions(p_declaration uuid, p_reading uuid, p_purpose text)
returns table (id uuid, act_id uuid, no int, office_code text, kind text, subject_role text, target_office_code text, target_office text,
               target_number text, target_year int, canon bytea, hash bytea, effective_on date, entered_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  d declaration;
begin
  select * into d from declaration where id = p_declaration;
  if reader.id is null or d.id is null or not may_see_case(d.id, d.office_code) then return; end if;
  if not exists (select from mention m where m.declaration_id = d.id) then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  values (p_reading, reader.account_id, reader.office_code, p_purpose, 'declaration', d.id);
  return query select m.id, m.act_id, m.no, m.office_code, m.kind, m.subject_role, m.target_office_code, m.target_office, m.target_number,
      m.target_year, m.canon, m.hash, m.effective_on, m.entered_at
    from mention m where m.declaration_id = d.id order by m.subject_role;
end $$;

select row_guard('mention');
create policy office_mentions on mention for select to app_desk using (may_see_case(declaration_id, office_code));
create policy worker on mention for select to app_worker using (true);
grant select (id, act_id, no, office_code, declaration_id, kind, subject_role, target_office_code, target_office, target_number, target_year,
              hash, effective_on, entered_at) on mention to app_desk;
grant select on mention to app_worker;

revoke all on function regime_on(text, date), find_act_for_mention(uuid, uuid, text, int, int, date),
  enter_mention(uuid, uuid, int, text, text, uuid, text, text, text, int, date, date, bytea, uuid, text, text, bytea, timestamptz),
  read_mentions(uuid, uuid, text) from public;
grant execute on function find_act_for_mention(uuid, uuid, text, int, int, date),
  enter_mention(uuid, uuid, int, text, text, uuid, text, text, text, int, date, date, bytea, uuid, text, text, bytea, timestamptz),
  read_mentions(uuid, uuid, text) to app_desk;
