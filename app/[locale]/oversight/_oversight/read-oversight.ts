import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { Supervisor } from "./require-supervisor.ts";

/** Reads under the rights of this session. */
export async function readOversight<T>({ token }: Supervisor, read: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("oversight", { "app.session": token }, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
