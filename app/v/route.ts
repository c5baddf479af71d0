import { verificationPage } from "./verification-page.ts";
import { withFaults } from "#lib/gate/index.ts";

/** The page that verifies a printed code. What follows `#` in its address never reaches us. */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "v.page", async () => {
    const { html, csp } = await verificationPage();
    return new Response(html, {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": csp,
        "cache-control": "public, max-age=300",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
      },
    });
  });
}
