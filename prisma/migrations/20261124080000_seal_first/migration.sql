-- What:  acts are sealed before any other work that waits.
-- Why:   nothing may be issued of an act without its seal; a morning of photographs to check must not keep people waiting at the counter.
-- Check: tests/integration/jobs/worker.test.ts. Undo: the former enqueue_job.

create or replace function enqueue_job(p_task text, p_payload jsonb, p_key text default null, p_run_at timestamptz default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job(p_task, payload := p_payload::json, job_key := p_key, run_at := p_run_at, max_attempts := 12,
    priority := case when p_task in ('seal-act', 'seal-legacy-act') then -10 else 0 end);
end $$;
