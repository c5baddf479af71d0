import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { findDepositAtDesk } from "#lib/declarations/index.ts";
import { drawDocument, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { receiptPayload } from "#components/portal/receipt-payload.ts";

/** The receipt of a file, printed at the counter (law 55-19:10). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.receipt", async () => {
    const { id } = await params;
    const asked = new URL(request.url).searchParams.get("lang") ?? "ar";
    const locale = isLocale(asked) ? asked : "ar";
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "declaration:open");
    const file = isAllowed && isId(id) ? await findDepositAtDesk(officer, id, now()) : undefined;
    if (!file) return pdfResponse(undefined, "");
    const { kind, reference } = file.declaration;
    const t = textsOf(locale, kind, "journey");
    return pdfResponse(await drawDocument(receiptPayload(file, config().publicUrl, locale, t)), `receipt-${reference}`);
  });
}
