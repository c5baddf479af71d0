import { runMigrations } from "graphile-worker";
import pg, { type Client } from "pg";

/** Installs or updates the tables of the job queue, and opens them to the worker's role: its own row-level security admits only the owner. */
export async function installQueue(address: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: address, max: 2 });
  pool.on("error", () => undefined);
  pool.on("connect", (connection) => connection.on("error", () => undefined));
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
}

export async function openQueueToWorker(client: Client): Promise<void> {
  await client.query(`
    grant usage on schema graphile_worker to app_worker;
    grant select, insert, update, delete on all tables in schema graphile_worker to app_worker;
    grant usage on all sequences in schema graphile_worker to app_worker;
    grant execute on all functions in schema graphile_worker to app_worker;
    do $$
    declare
      guarded regclass;
    begin
      for guarded in
        select c.oid from pg_class c
         where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'worker_works')
      loop
        execute format('create policy worker_works on %s to app_worker using (true) with check (true)', guarded);
      end loop;
    end $$;`);
}
