import { findOwnLateReceipt } from "#lib/declarations/index.ts";
import { drawLateReceipt, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";

/** The receipt of the request for the late permission, with the last day for its answer, for the family (D22:41, law 55-19:10). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.lateReceiptPdf", async () => {
    const { id } = await params;
    const asked = new URL(request.url).searchParams.get("lang") ?? "ar";
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    const file = secret === undefined ? undefined : await findOwnLateReceipt(id, secret, now());
    if (!file) return seeOther(`/${isLocale(asked) ? asked : "ar"}/resume?why=notHere`);
    return pdfResponse(await drawLateReceipt(file), `late-receipt-${file.reference}`);
  });
}
