import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The moment a process was born, or undefined when it is gone: a number given again to another process is not the same one. */
export function identityOf(pid: number): string | undefined {
  if (process.platform === "linux") {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      return fields[0] === "Z" ? undefined : fields[19];
    } catch {
      return undefined; // no such process
    }
  }
  const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return listed.status === 0 ? listed.stdout.trim() : undefined;
}
