import { revokedSerials } from "#lib/documents/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";

/** The serials that are good no longer, and when that was known. */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "v.revoked", async () =>
    Response.json(
      { asOf: now().toISOString(), serials: await revokedSerials() },
      { headers: { "cache-control": "public, max-age=60", "x-content-type-options": "nosniff" } },
    ),
  );
}
