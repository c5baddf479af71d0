-- What:  keys that sign whole files.
-- Rule:  every issued file bears a signature that anybody may check (D22:27, L43-20). Docs: docs/decisions/0038-signature-in-the-pdf.md
-- Check: tests/integration/documents/.

do $$
declare
  rule text;
begin
  select conname into strict rule from pg_constraint
   where conrelid = 'signing_key'::regclass and pg_get_constraintdef(oid) like '%purpose%ANY%';
  execute format('alter table signing_key drop constraint %I', rule);
end $$;
alter table signing_key add constraint signing_key_purpose_check check (purpose in ('seal', 'document', 'pdf', 'officer'));
comment on column signing_key.public_key is 'Ed25519, 32 bytes; those that sign files (pdf) are points of P-256, 65 bytes.';

-- what a verifier asks of a copy that was taken back: which, how, and since what day
create function documents_taken_back(p_today date)
returns table (serial text, verdict text, taken_back_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.serial, r.verdict, (r.revoked_at at time zone 'UTC')::date
    from revocation r join issued_document d on d.serial = r.serial
   where d.expires_on >= p_today
  union all
  select l.serial, 'replaced', min((m.entered_at at time zone 'UTC')::date)
    from legacy_document l join legacy_mention m on m.legacy_act_id = l.legacy_act_id and m.entered_at > l.issued_at
   where l.expires_on >= p_today
   group by l.serial
   order by 1
$$;

create function document_taken_back_on(p_serial text) returns date
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    (select (r.revoked_at at time zone 'UTC')::date from revocation r where r.serial = p_serial),
    (select min((m.entered_at at time zone 'UTC')::date) from legacy_document l
       join legacy_mention m on m.legacy_act_id = l.legacy_act_id and m.entered_at > l.issued_at where l.serial = p_serial))
$$;

revoke all on function documents_taken_back(date), document_taken_back_on(text) from public;
grant execute on function documents_taken_back(date), document_taken_back_on(text) to app_portal;
