import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { DeskOfficer } from "./require-officer.ts";

/** Reads under the rights of this session. */
export async function readDesk<T>({ token }: DeskOfficer, read: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("desk", { "app.session": token }, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
