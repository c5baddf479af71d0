import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../lib/platform/settings.ts";
import { finish, launchNode, openJournal } from "./child.ts";
import { onlyLogins } from "./environment.ts";
import { keepAlive } from "./keep-alive.ts";
import { Trouble } from "./say.mjs";

const NEXT = "node_modules/next/dist/bin/next";
/** Requests that are under way may end: a registration takes at most 15 seconds. */
const PATIENCE_MILLISECONDS = 17_000;
const FIRST_ANSWER_MILLISECONDS = 90_000;

type Web = {
  dataDirectory: string;
  environment: NodeJS.ProcessEnv;
  settings: Settings;
  listenHost: string;
  dev: boolean;
};

/** Starts the web; gives the way to stop it. */
export function startWeb(
  { dataDirectory, environment, settings, listenHost, dev }: Web,
  surrender: (reason: string) => void,
): () => Promise<void> {
  const folder = join(dataDirectory, "journals");
  mkdirSync(folder, { recursive: true });
  const program = {
    name: "web",
    journal: openJournal(folder, "web"),
    arguments: [NEXT, dev ? "dev" : "start", "--port", String(settings.PORT), "--hostname", listenHost],
    environment: {
      ...onlyLogins(environment, settings.SURFACES),
      NODE_ENV: dev ? "development" : "production",
    } as const,
  };
  const kept = keepAlive("The web", () => launchNode(program), surrender);
  return () => kept.stop((child) => finish(child, dev ? 2_000 : PATIENCE_MILLISECONDS));
}

/** Waits until the health page answers well, so that the address is printed only when it works. */
export async function waitUntilAnswering(port: number): Promise<void> {
  const until = Date.now() + FIRST_ANSWER_MILLISECONDS;
  let last = "no answer";
  while (Date.now() < until) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/api/health`, {
        redirect: "manual",
        signal: AbortSignal.timeout(30_000),
      });
      await answer.arrayBuffer();
      if (answer.status < 400) return;
      last = `status ${answer.status}`;
    } catch (fault) {
      last =
        fault instanceof Error ? (fault.cause instanceof Error ? fault.cause.message : fault.message) : String(fault);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Trouble(
    `the web does not answer at /api/health (${last})`,
    "journals/web.log in the data directory says why.",
  );
}
