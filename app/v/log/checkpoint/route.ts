import { withFaults } from "#lib/gate/index.ts";
import { lastCheckpoint } from "#lib/seal/index.ts";

/** The last published head of the log (C2SP tlog-checkpoint): anybody may keep it and compare. */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "v.checkpoint", async () => {
    const text = await lastCheckpoint();
    const headers = {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=60",
      "x-content-type-options": "nosniff",
    };
    return new Response(text ?? null, { status: text === undefined ? 404 : 200, headers });
  });
}
