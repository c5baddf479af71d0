import { ok } from "#lib/kernel/result.ts";
import { removeBlob } from "#lib/platform/blob-store.ts";
import { inTransaction, type SessionSettings } from "#lib/platform/db.ts";
import { logWarning } from "#lib/platform/log.ts";
import * as store from "../store.ts";

/** Under whose rights the rows are looked for. */
export type Reader = { user: "worker" | "portal" | "desk" | "institution"; session: SessionSettings };

/**
 * Removes stored files that no row names. The rows decide, not the outcome of the caller's transaction: a connection lost during the
 * commit leaves that open. When they cannot be asked the files stay: a file too many is better than a row without its file.
 */
export async function discardUnnamed(blobKeys: readonly string[], reader: Reader): Promise<void> {
  try {
    const read = await inTransaction(reader.user, reader.session, async (tx) =>
      ok(await store.listNamedBlobs(tx, blobKeys)),
    );
    if (!read.ok) return;
    await Promise.all(blobKeys.filter((key) => !read.value.has(key)).map(removeBlob));
  } catch (fault) {
    logWarning("stored files that may have no row were left where they are", { count: blobKeys.length }, fault);
  }
}

/** The same for the specimen of a signature, whose row the desk and oversight reach by a function alone. */
export async function discardUnnamedSpecimen(
  blobKey: string,
  { user, session }: { user: "desk" | "oversight"; session: SessionSettings },
): Promise<void> {
  try {
    const read = await inTransaction(user, session, async (tx) => ok(await store.isSpecimen(tx, blobKey)));
    if (read.ok && !read.value) await removeBlob(blobKey);
  } catch (fault) {
    logWarning("a stored file that may have no row was left where it is", { count: 1 }, fault);
  }
}
