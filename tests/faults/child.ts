import { type ChildProcess, fork } from "node:child_process";
import { appendFileSync } from "node:fs";
import { ROOT } from "../../scripts/start/root.mjs";

/** A process of ours that may be killed; `unasked` counts the times that it left by itself with a fault. Its output goes to the journal too. */
export type Child = {
  kill(): Promise<void>;
  /** Asks it to finish what it does; a message also reaches one that has only just begun. */
  finish(how: "message" | "signal"): Promise<void>;
  restart(): void;
  readonly unasked: number;
  /** The end of what it said in those lives. */
  readonly lastWords: string;
};

export function keepChild(
  script: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  journal: string,
): Child {
  let unasked = 0;
  let lastWords = "";
  let isExpected = false;
  let child = begin();

  function begin(): ChildProcess {
    isExpected = false;
    const started = fork(script, words, {
      cwd: ROOT,
      execArgv: ["--conditions=react-server"],
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    let said = "";
    for (const stream of [started.stdout, started.stderr])
      stream?.on("data", (chunk: Buffer) => {
        appendFileSync(journal, chunk);
        said = (said + chunk.toString()).slice(-1_500);
      });
    started.once("close", (code, signal) => {
      if (isExpected || code === 0) return;
      unasked += 1;
      lastWords += `${signal ?? `code ${code}`}: ${said}\n`;
    });
    return started;
  }
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  async function leave(ask: () => void): Promise<void> {
    if (isGone()) return;
    const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
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
    get lastWords() {
      return lastWords;
    },
  };
}
