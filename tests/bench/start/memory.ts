import { readFileSync } from "node:fs";
import { familyOf } from "#tests/faults/processes.ts";

/** Megabytes of a process and everything it started; pages that several share are counted once (proportional set size, Linux). */
export function memoryOf(pid: number): number {
  return familyOf(pid).reduce((sum, member) => sum + proportionalKilobytes(member), 0) / 1024;
}

function proportionalKilobytes(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? Number.NaN);
  } catch {
    return 0; // it left in this moment
  }
}
