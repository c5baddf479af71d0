-- What:  the worker's sign of life, what the health page may know of it, and the turn of the registers at the new year.
-- Check: tests/integration/jobs/*.test.ts, tests/integration/register/register-year.test.ts. Undo: drop the table and the functions.

create table heartbeat (
  process text primary key,
  seen_at timestamptz not null
);
comment on table heartbeat is 'When each background process was last alive; overwritten.';
grant select, insert, update on heartbeat to app_worker;

/** Times and counts only: nothing here tells of a person. */
create function health_facts()
returns table (worker_seen_at timestamptz, jobs_waiting int, jobs_failed int, acts_unsealed int, messages_unsent int, uploads_quarantined int)
language sql stable security definer set search_path = public, pg_temp as $$
  select (select seen_at from heartbeat where process = 'worker'),
         (select count(*)::int from graphile_worker.jobs where run_at <= clock_timestamp() and attempts < max_attempts),
         (select count(*)::int from graphile_worker.jobs where attempts >= max_attempts),
         (select count(*)::int from act a where not exists (select from act_seal s where s.act_id = a.id)),
         (select count(*)::int from message where sent_at is null),
         (select count(*)::int from upload where status = 'quarantined' and removed_at is null)
$$;
revoke all on function health_facts() from public;
grant execute on function health_facts() to app_portal, app_desk, app_institution, app_oversight, app_api;

/** Closes a register whose year is over: nothing enters it any more, and its last hash opens the next one. False when it was closed before. */
create function close_register_year(p_office text, p_kind text, p_year int, p_today date) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if extract(year from p_today) <= p_year then
    raise exception 'registers.yearNotOver' using errcode = 'P0001';
  end if;
  update register_year set closed_at = clock_timestamp(), closing_hash = head_hash
   where office_code = p_office and kind = p_kind and year = p_year and closed_at is null;
  return found;
end $$;
revoke all on function close_register_year(text, text, int, date) from public;
grant execute on function close_register_year(text, text, int, date), open_register_year(uuid, text, text, int, text) to app_worker;

/** The letter box of a demonstration: the last messages written. A database without the demonstration's mark gives none, whoever asks. */
create function demonstration_messages(p_most int) returns setof message
language sql stable security definer set search_path = public, pg_temp as $$
  select m.* from message m
   where coalesce(shobj_description((select oid from pg_database where datname = current_database()), 'pg_database'), '') like 'sijil:demonstration%'
   order by m.created_at desc, m.id desc limit p_most
$$;
revoke all on function demonstration_messages(int) from public;
grant execute on function demonstration_messages(int) to app_portal;
