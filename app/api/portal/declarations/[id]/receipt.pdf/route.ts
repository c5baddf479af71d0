import { receiptPayload } from "#components/portal/receipt-payload.ts";
import { findOwnDeposit } from "#lib/declarations/index.ts";
import { drawDocument, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { textsOf } from "#lib/platform/i18n.ts";

/** The receipt of a sent declaration, for the citizen whose browser holds its secret (law 55-19:10). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.receiptPdf", async () => {
    const { id } = await params;
    const asked = new URL(request.url).searchParams.get("lang") ?? "ar";
    const locale = isLocale(asked) ? asked : "ar";
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    const file = secret === undefined ? undefined : await findOwnDeposit(id, secret, now());
    if (!file) return seeOther(`/${locale}/resume?why=notHere`);
    const { kind, reference } = file.declaration;
    const t = textsOf(locale, kind, "journey");
    return pdfResponse(await drawDocument(receiptPayload(file, config().publicUrl, locale, t)), `receipt-${reference}`);
  });
}
