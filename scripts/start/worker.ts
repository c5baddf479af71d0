import { join } from "node:path";
import { finish, launchNode, openJournal } from "./child.ts";
import { onlyLogins } from "./environment.ts";
import { keepAlive } from "./keep-alive.ts";

const PATIENCE_MILLISECONDS = 10_000;

/** Starts the worker; gives the way to stop it: the task in hand is finished or given back to the queue. */
export function startWorker(
  dataDirectory: string,
  environment: NodeJS.ProcessEnv,
  surrender: (reason: string) => void,
): () => Promise<void> {
  const program = {
    name: "worker",
    journal: openJournal(join(dataDirectory, "journals"), "worker"),
    arguments: ["--conditions=react-server", "lib/jobs/worker.ts"],
    environment: { ...onlyLogins(environment, ["worker"]), NODE_ENV: "production" } as const,
  };
  const kept = keepAlive("The worker", () => launchNode(program), surrender);
  return () => kept.stop((child) => finish(child, PATIENCE_MILLISECONDS));
}
