import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { identityOf } from "../../scripts/start/process-identity.ts";

/** The processes that a process has started and that are still there. */
export function childrenOf(parent: number | undefined): number[] {
  if (parent === undefined) return [];
  return parents()
    .filter(([, itsParent]) => itsParent === parent)
    .map(([pid]) => pid);
}

/** A process, all that it started, and all that those started. */
export function familyOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(familyOf)];
}

function parents(): [number, number][] {
  if (existsSync("/proc/self/stat"))
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = parentOf(name);
        return parent === undefined ? [] : [[Number(name), parent]];
      });
  const listed = spawnSync("ps", ["-axo", "pid=,ppid="], { encoding: "utf8" });
  return listed.stdout.split("\n").flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return pid && parent ? [[pid, parent]] : [];
  });
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return undefined; // it left in this moment
  }
}

export const isAlive = (pid: number): boolean => identityOf(pid) !== undefined;

/** `kill -9`; one that is gone already is no trouble. */
export function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    return;
  }
}
