import { accessSync, constants, mkdirSync, realpathSync, statfsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { ROOT } from "./root.mjs";
import { Trouble } from "./say.mjs";

const NEEDED_BYTES = 400 * 1024 * 1024;

/** The folder of everything that must survive: database, secrets, uploads, journals. Made private (0700) on first use. */
export function openDataDirectory(setting: string | undefined): string {
  const wished = setting === undefined || setting === "" ? ".data" : setting;
  const path = isAbsolute(wished) ? wished : join(ROOT, wished);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new Trouble(
      `the data directory ${path} cannot be written (${reason})`,
      "Give it to this user, or set SIJIL_DATA_DIR to another folder.",
    );
  }
  requireSpace(path);
  return realpathSync(path);
}

/** Refuses to begin on a disk that would be full in the middle of a migration. */
export function requireSpace(path: string): void {
  const { bavail, bsize } = statfsSync(path);
  const free = bavail * bsize;
  if (free < NEEDED_BYTES) {
    const megabytes = Math.floor(free / 1024 / 1024);
    throw new Trouble(
      `the disk of ${path} is full: ${megabytes} MB are free, ${NEEDED_BYTES / 1024 / 1024} MB are needed`,
      "Free some space, or set SIJIL_DATA_DIR to a folder on another disk.",
    );
  }
}
