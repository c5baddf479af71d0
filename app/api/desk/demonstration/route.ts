import { demonstrationAccounts } from "#lib/auth/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";

/** The demonstration's accounts with their present codes; in production there is nothing at this address. */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "desk.demonstration", async () => {
    if (config().mode !== "demonstration") return new Response(null, { status: 404 });
    return Response.json(await demonstrationAccounts(now()), { headers: { "cache-control": "no-store" } });
  });
}
