import { type ChildProcess, fork } from "node:child_process";
import { appendFileSync } from "node:fs";
import { ROOT } from "../../scripts/start/root.mjs";

/** A process of ours that may be killed; `unasked` counts the times that it left by itself with a fault. */
export type Child = {
  kill(): Promise<void>;
  /** Asks it to finish what it does; a message also reaches one that has only just begun. */
  finish(how: "message" | "signal"): Promise<void>;
  restart(): void;
  readonly unasked: number;
};

export function keepChild(script: string, words: readonly string[], environment: Readonly<Record<string, string>>, journal: string): Child {
  let unasked = 0;
  let isExpected = false;
  let child = begin();

  function begin(): ChildProcess {
    isExpected = false;
    const started = fork(script, words, { cwd: ROOT, execArgv: ["--conditions=react-server"], env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    for (const stream of [started.stdout, started.stderr]) stream?.on("data", (chunk: Buffer) => appendFileSync(journal, chunk));
    started.once("exit", (code) => {
      if (!isExpected && code !== 0) unasked += 1;
    });
    return started;
  }
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  async function leave(ask: () => void): Promise<void> {
    if (isGone()) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    ask();
    await gone;
  }

  return {
    kill: () =>
      leave(() => {
        isExpected = true;
        child.kill("SIGKILL");
      }),
    finish: (how) => leave(() => (how === "message" ? child.send("finish") : child.kill("SIGTERM"))),
    restart: () => (child = begin()),
    get unasked() {
      return unasked;
    },
  };
}
