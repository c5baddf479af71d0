import { requireScanner } from "#lib/files/index.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { logFault, logInfo } from "#lib/platform/log.ts";
import { requireReadiness } from "#lib/platform/startup.ts";
import { runWorker } from "./run-worker.ts";

const leaving = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => leaving.abort());

try {
  requireScanner();
  await requireReadiness("worker");
  await runWorker(leaving.signal);
  logInfo("the worker stopped");
} catch (fault) {
  logFault(fault, { task: "worker" });
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await closeDatabases();
}
