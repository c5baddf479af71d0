import { cpus, totalmem } from "node:os";
import type { Client } from "pg";

/** On what the figures were taken: a speed without its conditions says nothing. */
export async function printConditions(client: Client): Promise<void> {
  const settings = ["server_version", "synchronous_commit", "fsync", "shared_buffers"];
  const { rows } = await client.query<{ name: string; value: string }>(
    "select name, current_setting(name) as value from unnest($1::text[]) as given (name)",
    [settings],
  );
  const processors = cpus();
  console.log(
    `  ${processors.length} cores (${processors[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
  );
  console.log(
    `  PostgreSQL: ${rows.map(({ name, value }) => `${name} ${value}`).join(", ")}; database and load on this machine`,
  );
}
