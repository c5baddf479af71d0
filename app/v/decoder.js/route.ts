import { VERIFICATION_SCRIPTS } from "#lib/seal/index.ts";

/** Reads codes where the browser does not; the page runs it only if its hash is the one that the policy names. */
export function GET(): Response {
  return new Response(VERIFICATION_SCRIPTS.decoder, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=300",
      "x-content-type-options": "nosniff",
    },
  });
}
