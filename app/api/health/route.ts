import { health } from "#lib/jobs/index.ts";

/** How the system is: for load balancers (200 or 503) and for those who watch over it. No personal data. */
export async function GET(): Promise<Response> {
  const report = await health();
  return Response.json(report, {
    status: report.status === "down" ? 503 : 200,
    headers: { "cache-control": "no-store" },
  });
}
