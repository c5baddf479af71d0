import { pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { drawRequestReceipt } from "#lib/requests/index.ts";

/** The receipt of a request that was sent, for the citizen whose browser holds its secret. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.requestReceipt", async () => {
    const { id } = await params;
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    if (secret === undefined) return seeOther("/ar/resume?why=notHere");
    const receipt = await drawRequestReceipt(id, secret, now());
    return pdfResponse(receipt?.pdf, receipt?.reference ?? "");
  });
}
