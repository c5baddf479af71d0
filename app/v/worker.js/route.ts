import { VERIFICATION_SCRIPTS } from "#lib/seal/index.ts";

/** Keeps the verification page where there is no network. It may ask our own address and nothing else. */
export function GET(): Response {
  return new Response(VERIFICATION_SCRIPTS.worker, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "content-security-policy": "default-src 'none'; connect-src 'self'",
      // it stands beside the page, not above it
      "service-worker-allowed": "/v",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    },
  });
}
