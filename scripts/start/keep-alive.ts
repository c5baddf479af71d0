import type { ChildProcess } from "node:child_process";
import { say } from "./say.mjs";

const QUICK_DEATHS = 5;
const WINDOW_MILLISECONDS = 60_000;

export type Kept = { current(): ChildProcess; stop(end: (child: ChildProcess) => Promise<void>): Promise<void> };

/**
 * Keeps one process running: when it dies unasked it is started again, at once the first time, later each time after.
 * Five deaths within a minute are given up: `surrender` is told.
 */
export function keepAlive(name: string, launch: () => ChildProcess, surrender: (reason: string) => void): Kept {
  let stopping = false;
  let deaths: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  let child = begin();

  function begin(): ChildProcess {
    const started = launch();
    started.once("error", (fault) => surrender(`${name} could not be started: ${fault.message}`));
    started.once("exit", (code, signal) => {
      if (stopping) return;
      const moment = Date.now();
      deaths = [...deaths.filter((death) => moment - death < WINDOW_MILLISECONDS), moment];
      if (deaths.length >= QUICK_DEATHS) return surrender(`${name} ended ${QUICK_DEATHS} times within a minute`);
      say(`${name} ended unexpectedly (${signal ?? `code ${code}`}); starting it again`);
      timer = setTimeout(() => (child = begin()), (deaths.length - 1) * 500);
    });
    return started;
  }

  return {
    current: () => child,
    stop: async (end) => {
      stopping = true;
      clearTimeout(timer);
      await end(child);
    },
  };
}
