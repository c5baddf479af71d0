import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { say, Trouble } from "./say.mjs";

const OLDEST_NODE = 20;

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Entry */

/** @param {string} file @returns {Record<string, Entry>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Whether node_modules holds exactly what the lock file asks; packages of other platforms may be absent. */
export function isInstalled() {
  const installedList = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(installedList)) return false;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf(join(ROOT, "package-lock.json"))).every(([path, wanted]) => {
    const mayBeAbsent = path === "" || wanted.optional || wanted.devOptional || wanted.link;
    return installed[path] ? installed[path].version === wanted.version : mayBeAbsent;
  });
}

/** Installs the packages of the lock file when they are absent or the lock has changed since. */
export function installPackages() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    throw new Trouble(`Node ${process.versions.node} is too old`, "Install Node 20 or later: https://nodejs.org");
  if (isInstalled()) return;

  say(
    existsSync(join(ROOT, "node_modules"))
      ? "The lock file has changed: installing packages …"
      : "First start: installing packages (some minutes) …",
  );
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--include=dev"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status !== 0)
    throw new Trouble(
      "the packages could not be installed",
      "Read npm's message above; most often the network, a proxy or a full disk. Then start again.",
    );
}
