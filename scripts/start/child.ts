import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const JOURNAL_BYTES = 20 * 1024 * 1024;

export type Program = { name: string; journal: string; arguments: readonly string[]; environment: NodeJS.ProcessEnv };

/** The journal of a process; a long one is put aside at start, one generation is kept. */
export function openJournal(folder: string, name: string): string {
  const file = join(folder, `${name}.log`);
  if (existsSync(file) && statSync(file).size > JOURNAL_BYTES) renameSync(file, `${file}.1`);
  return file;
}

/**
 * Starts a Node program in its own process group (Ctrl-C must reach the supervisor alone) with a pipe that tells it when the
 * supervisor is gone, so that nothing stays behind after a `kill -9`.
 */
export function launchNode({ journal, arguments: words, environment }: Program): ChildProcess {
  const log = openSync(journal, "a");
  const child = spawn(
    process.execPath,
    ["--import", new URL("leave-with-supervisor.mjs", import.meta.url).href, ...words],
    {
      cwd: ROOT,
      env: { ...environment, SIJIL_SUPERVISOR: String(process.pid) },
      detached: true,
      stdio: ["ignore", log, log, "pipe"],
    },
  );
  closeSync(log);
  return child;
}

export const isGone = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

/** Asks a process to finish what it does and leave; ends its whole group when it has not after `patience` milliseconds. */
export async function finish(child: ChildProcess, patience: number): Promise<void> {
  if (isGone(child)) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => endGroup(child), patience);
  await gone;
  clearTimeout(timer);
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    return; // it left by itself in the same moment
  }
}
