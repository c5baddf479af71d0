import type { Tx } from "./db.ts";

/** Asks the worker for a task, in the same transaction as the command that needs it: rolled back together, done after the commit. */
export async function enqueueJob(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, string>>,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  const { key = null, runAt = null } = options;
  await tx.$executeRaw`select enqueue_job(${task}, ${JSON.stringify(payload)}::jsonb, ${key}, ${runAt})`;
}
