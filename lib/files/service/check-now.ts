import { logWarning } from "#lib/platform/log.ts";
import { type Checked, checkUpload } from "./check.ts";
import type { Reader } from "./discard.ts";

const MILLISECONDS = 15_000;

/**
 * Checks a file while the person who sent it waits, for some seconds at most. What cannot be told by then stays in quarantine and
 * is left to the worker, whose job was written with the file.
 */
export async function checkWhileWaiting(uploadId: string, by: Reader): Promise<Checked> {
  const inQuarantine: Checked = { status: "quarantined", refusal: null };
  try {
    return (await checkUpload(uploadId, { by, milliseconds: MILLISECONDS })) ?? inQuarantine;
  } catch (fault) {
    logWarning("a file was left to the worker to check", { id: uploadId }, fault);
    return inQuarantine;
  }
}
