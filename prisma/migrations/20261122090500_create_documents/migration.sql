-- What:  copies issued from sealed acts, archived with what is needed to rebuild them, and their revocation.

create table issued_document (
  serial           text primary key,
  kind             text not null check (kind in ('birthFullCopy', 'birthExtract', 'deathFullCopy', 'deathExtract')),
  template         text not null,
  template_hash    bytea not null,
  act_id           uuid not null references act (id),
  act_hash         bytea not null,
  office_code      text not null references office (code),
  payload          bytea not null,
  qr               bytea not null,
  key_id           text not null references signing_key (id),
  pdf_sha256       bytea not null,
  blob_key         text not null,
  account_id       uuid references account (id),
  issued_at        timestamptz not null,
  issued_on        date not null,
  expires_on       date not null
);
call only_grows('issued_document', 'an issued copy stays as issued');
create index issued_document_by_act on issued_document (act_id);

create table revocation (
  serial     text primary key references issued_document (serial),
  verdict    text not null check (verdict in ('replaced', 'revoked')),
  reason     text not null,
  revoked_at timestamptz not null default clock_timestamp()
);
call only_grows('revocation', 'a revocation is never taken back');

/** What a typed serial may tell: verdict, kind, office and date, nothing of the person. */
create function document_verdict(p_serial text, p_today date)
returns table (verdict text, kind text, office_ar text, office_fr text, issued_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(r.verdict, case when d.expires_on < p_today then 'expired' else 'authentic' end), d.kind, o.name_ar, o.name_fr, d.issued_on
    from issued_document d join office o on o.code = d.office_code left join revocation r on r.serial = d.serial
   where d.serial = p_serial
$$;
