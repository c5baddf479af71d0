-- What:  who may touch which rows. Rights follow the unguessable session (staff) or the secret of one declaration (citizen), never an
--        office id the application asserts: a forgotten `where` shows nothing. Docs: docs/decisions/0008-roles-of-the-database.md
-- Check: tests/integration/row-guards.test.ts

revoke all on all tables in schema public from public;
revoke all on all functions in schema public from public;
revoke all on all procedures in schema public from public;
grant usage on schema public to app_portal, app_desk, app_institution, app_oversight, app_api, app_worker;

-- the country's own tables are read by every side
grant select on territory, office, office_regime, office_service, institution, hijri_month, exceptional_holiday, suspension, setting
  to app_portal, app_desk, app_institution, app_oversight, app_api, app_worker;
grant insert, update on hijri_month, exceptional_holiday, suspension, setting to app_oversight;

create function row_guard(p_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  -- the owner's own functions (definers) and migrations pass; no process logs in as the owner
  execute format('create policy owner_passes on %s to %I using (true) with check (true)', p_table, current_user);
end $$;

/** The declaration a citizen holds the secret of; the setting carries SHA-256 of the secret in hexadecimal. */
create function my_secret_hash() returns bytea language sql stable as $$
  select decode(nullif(current_setting('app.secret', true), ''), 'hex')
$$;

create function may_see_case(p_id uuid, p_office text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select p_office = my_office()
      or exists (select from case_access c where c.session_id = (my_session()).id and c.subject_id = p_id and c.until > clock_timestamp())
$$;

-- declarations
select row_guard('declaration'), row_guard('declaration_event'), row_guard('review_item'), row_guard('information_request'),
       row_guard('upload'), row_guard('page_image'), row_guard('message'), row_guard('case_access'), row_guard('reading'), row_guard('act_draft');

create policy citizen_holds_secret on declaration to app_portal
  using (secret_hash = (select my_secret_hash())) with check (secret_hash = (select my_secret_hash()));
create policy staff_of_office on declaration to app_desk
  using (status <> 'draft' and (office_code = (select my_office()) or id in (
    select subject_id from case_access where session_id = (select (my_session()).id) and until > clock_timestamp())))
  with check (status <> 'draft');
create policy staff_starts_at_counter on declaration for insert to app_desk
  with check (origin in ('counter', 'downtime') and office_code = (select my_office()));
create policy worker on declaration for select to app_worker using (true);
create policy worker_moves on declaration for update to app_worker using (true) with check (true);
create policy worker_forgets_drafts on declaration for delete to app_worker using (status = 'draft');
grant select, insert, update on declaration to app_portal;
grant select, insert, update on declaration to app_desk;
grant select, update, delete on declaration to app_worker;

do $$
declare
  child text;
begin
  foreach child in array array['declaration_event', 'information_request', 'upload', 'review_item'] loop
    execute format('create policy with_declaration on %I to app_portal, app_desk, app_worker
      using (exists (select from declaration d where d.id = declaration_id))
      with check (exists (select from declaration d where d.id = declaration_id))', child);
  end loop;
end $$;
create policy with_upload on page_image to app_portal, app_desk, app_worker
  using (exists (select from upload u where u.id = upload_id)) with check (exists (select from upload u where u.id = upload_id));
grant select, insert on declaration_event to app_portal, app_desk, app_worker;
grant select, update on information_request to app_portal;
grant select, insert, update on information_request to app_desk;
grant select, insert, update on upload to app_portal;
grant select on upload to app_desk;
grant select, update on upload to app_worker;
grant select, insert on page_image to app_portal, app_worker;
grant select on page_image to app_desk;
grant select, insert, update on review_item to app_desk;
grant select on review_item, information_request to app_worker;

create policy writes on message for insert to app_portal, app_desk, app_worker with check (true);
create policy worker_sends on message to app_worker using (true);
grant insert on message to app_portal, app_desk, app_worker;
grant select, update on message to app_worker;

create policy own_session on case_access for select to app_desk using (session_id = (select (my_session()).id));
grant select on case_access to app_desk;
create policy own_reading on reading for insert to app_desk with check (account_id = (select my_account()));
grant insert on reading to app_desk;

create policy office_draft on act_draft to app_desk
  using (office_code = (select my_office())) with check (office_code = (select my_office()) and status <> 'registered');
-- the text that was read stays as it was read: what changes is drawn up again as another draft
grant select, insert on act_draft to app_desk;
grant update (status, version, updated_at, read_at, one_time_code_hash, declarant_signature) on act_draft to app_desk;

-- accounts and sessions: sign-in happens before there is a session
grant select on staff, assignment, delegation, session to app_desk, app_institution, app_oversight;
grant select on account to app_desk;
grant select (id, staff_id, login, status, failed_attempts, locked_until, signed_in_at) on account to app_institution, app_oversight;
grant insert on session to app_desk;
grant update (seen_at, revoked_at) on session to app_desk, app_institution, app_oversight;
grant update (totp_last_step, failed_attempts, locked_until, signed_in_at) on account to app_desk;

/** SHA-256 of the token that this transaction presents, whether or not its session is still alive. */
create function my_token_hash() returns bytea language sql stable as $$
  select sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
$$;
revoke all on function my_token_hash() from public;
grant execute on function my_token_hash() to app_desk, app_institution, app_oversight;

-- a session is seen and ended by whoever holds its token, and opens only for what its account is posted to
select row_guard('session');
create policy own_token on session for select to app_desk, app_institution, app_oversight using (token_hash = (select my_token_hash()));
create policy own_token_changes on session for update to app_desk, app_institution, app_oversight using (token_hash = (select my_token_hash()));
create policy opens_as_posted on session for insert to app_desk with check (exists (
  select from assignment p join account a on a.staff_id = p.staff_id
   where p.id = assignment_id and a.id = account_id and p.role = session.role and p.office_code is not distinct from session.office_code));
create policy worker on session for select to app_worker using (true);
grant select on staff, delegation to app_worker;
grant select (id, staff_id, status) on account to app_worker;
grant delete on attempt, idempotency to app_worker;
grant select on attempt, idempotency, session to app_worker;

-- the register: numbers and dates can be listed; the text of an act only comes from read_act()
select row_guard('act'), row_guard('act_person'), row_guard('act_approval'), row_guard('act_seal'), row_guard('issued_document');
create policy office_acts on act for select to app_desk using (may_see_case(id, office_code));
create policy worker on act for select to app_worker using (true);
create policy office_persons on act_person to app_desk using (exists (select from act a where a.id = act_id)) with check (exists (select from act a where a.id = act_id));
create policy worker on act_person to app_worker using (true) with check (true);
create policy office_approvals on act_approval for select to app_desk using (exists (select from act a where a.id = act_id));
create policy worker on act_approval for select to app_worker using (true);
create policy everybody on act_seal for select to app_desk, app_worker using (true);
create policy sealer on act_seal for insert to app_worker with check (true);
create policy office_documents on issued_document to app_desk using (office_code = (select my_office())) with check (office_code = (select my_office()));
create policy worker on issued_document for select to app_worker using (true);
grant select (id, register_year_id, office_code, kind, year, no, hash, declaration_id, draft_id, registered_at) on act to app_desk;
grant select on act to app_worker;
grant insert on act_person to app_desk;
grant select on act_person, act_approval to app_worker;
grant select on act_approval, act_seal to app_desk;
grant select, insert on act_seal, log_entry, checkpoint to app_worker;
grant select on log_entry, checkpoint to app_portal, app_desk;
grant select, insert on issued_document to app_desk;
grant select on issued_document to app_worker;
grant select on revocation to app_portal, app_desk, app_worker;
grant insert on revocation to app_desk;
grant select on register_year to app_desk, app_worker;
grant select (id, purpose, account_id, public_key, valid_from, valid_to) on signing_key to app_portal, app_desk, app_worker;
grant select (wrapped_private) on signing_key to app_desk;
select row_guard('signing_key');
create policy public_halves on signing_key for select to app_portal, app_worker using (true);
create policy own_key on signing_key for select to app_desk using (account_id = (select my_account()) or account_id is null);
grant select on audit_event, audit_stream to app_worker;

-- an answer that was given once is given again to the same account, or to the browser that holds the declaration's secret
select row_guard('idempotency');
create policy claims on idempotency for insert to app_portal, app_desk, app_institution, app_oversight with check (true);
create policy own_account on idempotency to app_desk, app_institution, app_oversight using (actor = (select my_account())::text);
create policy own_declaration on idempotency to app_portal
  using (actor = 'portal' or actor = (select id::text from declaration where secret_hash = (select my_secret_hash())));
create policy worker on idempotency to app_worker using (true);
grant select, insert on idempotency to app_portal, app_desk, app_institution, app_oversight;
grant update (outcome) on idempotency to app_portal, app_desk, app_institution, app_oversight;

/** Opens one declaration by its exact reference: own office, or under R36 any office, which leaves a case_access row (L36:19). */
create function open_case(p_reference text, p_purpose text, p_minutes int, p_my_regime text) returns table (id uuid, outcome text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  signer session := my_session();
  d declaration;
begin
  if signer.id is null or signer.role not in ('clerk', 'officer') then return query select null::uuid, 'signedOut'; return; end if;
  select * into d from declaration where reference = p_reference and status <> 'draft';
  if d.id is null then return query select null::uuid, 'unknown'; return; end if;
  if d.office_code = signer.office_code then return query select d.id, 'own'; return; end if;
  -- the asker's own word counts only where the institution's table says the same
  if d.regime <> 'R36' or p_my_regime <> 'R36' or 'R36' is distinct from (
    select regime from office_regime where office_code = signer.office_code and from_on <= (clock_timestamp() at time zone 'UTC')::date
     order by from_on desc limit 1) then return query select null::uuid, 'otherOffice'; return; end if;
  insert into case_access (session_id, subject_id, subject, purpose, until)
  values (signer.id, d.id, 'declaration', p_purpose, clock_timestamp() + make_interval(mins => least(p_minutes, 240)))
  on conflict (session_id, subject_id) do update set until = excluded.until, purpose = excluded.purpose;
  return query select d.id, 'granted';
end $$;

/** The act's bytes, with the trace of who read them and why, in one transaction (no trace, no data). */
create function read_act(p_act_id uuid, p_reading_id uuid, p_purpose text)
returns table (id uuid, office_code text, kind text, year int, no int, canon bytea, prev bytea, hash bytea, registered_at timestamptz, declaration_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  a act;
begin
  select * into a from act where id = p_act_id;
  if reader.id is null or a.id is null or not may_see_case(a.id, a.office_code) then return; end if;
  insert into reading (id, account_id, office_code, purpose, subject, subject_id)
  values (p_reading_id, reader.account_id, reader.office_code, p_purpose, 'act', a.id);
  return query select a.id, a.office_code, a.kind, a.year, a.no, a.canon, a.prev, a.hash, a.registered_at, a.declaration_id;
end $$;

/** Other declarations of the same mother within two days, anywhere (L36:23); only for a file the caller may see. */
create function same_event(p_id uuid)
returns table (id uuid, reference text, office_code text, status text, event_on date, name_ar text, name_latin text, act_no int, act_year int)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.reference, o.office_code, o.status, o.event_on, o.subject_name_ar, o.subject_name_latin, o.act_no, o.act_year
    from declaration d join declaration o
      on o.same_event_key = d.same_event_key and o.kind = d.kind and o.id <> d.id and o.status not in ('draft', 'withdrawn', 'duplicate')
     and o.event_on between d.event_on - 2 and d.event_on + 2
     and (o.group_id is null or o.group_id is distinct from d.group_id)
   where d.id = p_id and may_see_case(d.id, d.office_code)
   order by o.submitted_at limit 10
$$;

/** Whether a reference is in use anywhere; tells nothing else. */
create function reference_taken(p_reference text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from declaration where reference = p_reference)
$$;

-- functions are born open to everybody: those made above are closed before they are given out
revoke all on all functions in schema public from public;
grant execute on function reference_taken(text) to app_portal, app_desk;
grant execute on function my_session(), my_office(), my_account(), may_see_case(uuid, text) to app_desk, app_institution, app_oversight;
grant execute on function my_secret_hash() to app_portal;
grant execute on function count_attempt(bytea, int, interval), clear_attempts(bytea) to app_portal, app_desk, app_institution, app_oversight;
grant execute on function append_audit(text, text, text), enqueue_job(text, jsonb, text, timestamptz)
  to app_portal, app_desk, app_institution, app_oversight, app_worker;
grant execute on function register_act(uuid, uuid, int, int, date, uuid, bytea, text, text, bytea, timestamptz),
  open_register_year(uuid, text, text, int, text), open_case(text, text, int, text), read_act(uuid, uuid, text), same_event(uuid) to app_desk;
grant execute on function document_verdict(text, date) to app_portal, app_desk;
grant execute on function lp(text), micros(timestamptz), register_opening_hash(bytea, text, text, int) to app_worker;
