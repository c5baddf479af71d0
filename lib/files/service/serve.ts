import { ok } from "#lib/kernel/result.ts";
import { getBlob } from "#lib/platform/blob-store.ts";
import { decrypt, unwrapSecret } from "#lib/platform/crypto.ts";
import { inTransaction, type SessionSettings } from "#lib/platform/db.ts";
import { listSpecimens } from "#lib/auth/index.ts";
import * as store from "../store.ts";

export type PageReader = { user: "portal" | "desk" | "oversight"; session: SessionSettings };

/**
 * One picture of a clean document, as JPEG bytes, when row-level security lets this reader see its file.
 * Nothing otherwise: a page that does not exist and one that may not be seen look the same.
 */
export async function readPageImage(
  reader: PageReader,
  page: { declarationId?: string; requestId?: string; uploadId: string; n: number },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await inTransaction(reader.user, reader.session, async (tx) => ok(await store.findPage(tx, page)));
  if (!found.ok || found.value === undefined) return undefined;
  return decrypt(await getBlob(found.value.blobKey), unwrapSecret(found.value.wrappedKey));
}

/** One picture of a specimen of a signature, as whoever supervises that office may see it (D22:3). */
export async function readSpecimenImage(
  { user, session }: { user: "desk" | "oversight"; session: SessionSettings },
  page: { account: string; delegation: string; n: number },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await inTransaction(user, session, async (tx) => ok(await listSpecimens(tx, page.account)));
  const one = found.ok
    ? found.value.find(({ delegation, n }) => delegation === page.delegation && n === page.n)
    : undefined;
  if (!one?.blobKey || !one.wrappedKey) return undefined;
  return decrypt(await getBlob(one.blobKey), unwrapSecret(one.wrappedKey));
}

/** A picture as an answer that no browser takes for anything else. `keep` is what its cache may do. */
export function imageResponse(jpeg: Uint8Array<ArrayBuffer> | undefined, keep: "no-store" | "max-age=600"): Response {
  if (jpeg === undefined) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(jpeg, {
    headers: {
      "content-type": "image/jpeg",
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "cache-control": `private, ${keep}`,
    },
  });
}
