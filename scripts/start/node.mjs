import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { whenNpmIsGone } from "./parent.mjs";
import { ROOT } from "./root.mjs";
import { Trouble } from "./say.mjs";

const OURS = join(ROOT, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
const NEEDED = 24;

/**
 * Node 24 comes with the packages: its time-zone table knows that Morocco is on UTC+0 since 20 September 2026.
 * Gives true when the same script now runs under it as a child, false when this process already is Node 24 or later.
 */
export function continueUnderOurNode(/** @type {string} */ script) {
  process.env.PATH = `${join(ROOT, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  if (Number.parseInt(process.versions.node, 10) >= NEEDED) return false;
  if (!existsSync(OURS))
    throw new Trouble("Node 24 is missing from node_modules", "Delete the folder node_modules and start again.");

  const child = spawn(OURS, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    // Ctrl-C reaches the child by itself; a signal sent to this process alone must be handed on. The child accepts both.
    process.on(signal, () => child.kill(signal));
  }
  whenNpmIsGone(() => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
  return true;
}
