import { findOwnRefusal } from "#lib/declarations/index.ts";
import { drawRefusal, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";

/** The reasoned refusal of a declaration, in both languages, for the citizen whose browser holds its secret (law 55-19:18). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.refusalPdf", async () => {
    const { id } = await params;
    const asked = new URL(request.url).searchParams.get("lang") ?? "ar";
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    const file = secret === undefined ? undefined : await findOwnRefusal(id, secret, now());
    if (!file) return seeOther(`/${isLocale(asked) ? asked : "ar"}/resume?why=notHere`);
    return pdfResponse(await drawRefusal(file), `refusal-${file.reference}`);
  });
}
