-- What:  the audit log: append-only, chained per stream (an office, or a shard of the portal) so that no lock is global.
-- Check: tests/integration/append-only.test.ts tries every forbidden statement; `npm run verify` recomputes the chains.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: %', tg_op, tg_table_name, tg_argv[0] using errcode = 'restrict_violation';
end $$;

/** Makes a table grow-only for everybody, its owner and replication mode included. */
create procedure only_grows(p_table regclass, p_why text) language plpgsql as $$
begin
  execute format('create trigger only_grows before update or delete on %s for each row execute function refuse_change(%L)', p_table, p_why);
  execute format('create trigger never_emptied before truncate on %s for each statement execute function refuse_change(%L)', p_table, p_why);
  execute format('alter table %s enable always trigger only_grows', p_table);
  execute format('alter table %s enable always trigger never_emptied', p_table);
end $$;

create table audit_stream (
  stream    text primary key,
  last_seq  bigint not null default 0,
  head_hash bytea not null
);

create table audit_event (
  stream  text not null references audit_stream (stream),
  seq     bigint not null,
  type    text not null,
  body    text not null,
  at      timestamptz not null,
  prev    bytea not null,
  hash    bytea not null,
  primary key (stream, seq)
);
comment on column audit_event.body is 'The event as canonical JSON text, without names or contact data; these bytes are what is hashed.';
call only_grows('audit_event', 'the audit log only grows');

/** Appends one event: hash = SHA-256(0x00 ‖ prev ‖ i64(seq) ‖ i64(at in µs) ‖ SHA-256(body)). */
create function append_audit(p_stream text, p_type text, p_body text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_stream;
  moment timestamptz := clock_timestamp();
  next_hash bytea;
begin
  insert into audit_stream (stream, last_seq, head_hash)
  values (p_stream, 0, sha256(convert_to('open:' || p_stream, 'UTF8')))
  on conflict (stream) do nothing;
  select * into head from audit_stream where stream = p_stream for update;
  next_hash := sha256('\x00'::bytea || head.head_hash || int8send(head.last_seq + 1)
    || int8send((extract(epoch from moment) * 1000000)::bigint) || sha256(convert_to(p_body, 'UTF8')));
  insert into audit_event (stream, seq, type, body, at, prev, hash)
  values (p_stream, head.last_seq + 1, p_type, p_body, moment, head.head_hash, next_hash);
  update audit_stream set last_seq = head.last_seq + 1, head_hash = next_hash where stream = p_stream;
  return head.last_seq + 1;
end $$;

create table idempotency (
  actor     text not null,
  key       text not null,
  route     text not null,
  body_hash bytea not null,
  outcome   bytea,
  at        timestamptz not null default clock_timestamp(),
  primary key (actor, key)
);
comment on table idempotency is 'One effect per key and actor; the same key with another body is refused. Kept 30 days; outcome is encrypted.';

/** Work for later, written in the same transaction as the command that asks for it. */
create function enqueue_job(p_task text, p_payload jsonb, p_key text default null, p_run_at timestamptz default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job(p_task, payload := p_payload::json, job_key := p_key, run_at := p_run_at, max_attempts := 12);
end $$;
