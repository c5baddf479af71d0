import { findOwnLateRefusal } from "#lib/declarations/index.ts";
import { drawLateRefusal, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";

/** The refusal that the office handed out for the court, for the family (CPC:217, circular D/756). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.lateRefusalPdf", async () => {
    const { id } = await params;
    const asked = new URL(request.url).searchParams.get("lang") ?? "ar";
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    const file = secret === undefined ? undefined : await findOwnLateRefusal(id, secret, now());
    if (!file) return seeOther(`/${isLocale(asked) ? asked : "ar"}/resume?why=notHere`);
    return pdfResponse(await drawLateRefusal(file), `late-refusal-${file.reference}`);
  });
}
