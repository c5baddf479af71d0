import { takenBackCopies } from "#lib/documents/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";

/** The copies that are good no longer, and when that was known: half a minute here and half a minute in the page make the minute that a correction may take. */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "v.revoked", async () => {
    const at = now();
    return Response.json(
      { asOf: at.toISOString(), documents: await takenBackCopies(at) },
      { headers: { "cache-control": "public, max-age=30", "x-content-type-options": "nosniff" } },
    );
  });
}
