import { requireScanner } from "#lib/files/index.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { logFault, logInfo, logWarning } from "#lib/platform/log.ts";
import { requireReadiness } from "#lib/platform/startup.ts";
import { runWorker } from "./run-worker.ts";

const leaving = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => leaving.abort());

// the queue lets a question that dies with the database go unanswered; the runner notices by itself and begins again
process.on("unhandledRejection", (fault) => logWarning("a question of the queue was lost", { task: "worker" }, fault));

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
