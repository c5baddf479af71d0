-- What:  keys that sign whole files.
-- Rule:  every issued file bears a signature that anybody may check (D22:27, L43-20). Docs: docs/decisions/0042-signature-in-the-pdf.md
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
