import { receiptPayload } from "#components/portal/receipt-payload.ts";
import { findInstitutionDeposit } from "#lib/declarations/index.ts";
import { drawDocument, pdfResponse } from "#lib/documents/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { institutionOf, localeOf } from "../../../_route/csv-answer.ts";

/** The receipt of what an institution declared, for that institution alone (law 55-19:10). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "institution.receipt", async () => {
    const [{ id }, officer] = [await params, await institutionOf(request)];
    const file = officer && isId(id) ? await findInstitutionDeposit(officer, id, now()) : undefined;
    if (!file) return pdfResponse(undefined, "");
    const locale = localeOf(request);
    const { kind, reference } = file.declaration;
    const t = textsOf(locale, kind, "journey");
    return pdfResponse(await drawDocument(receiptPayload(file, config().publicUrl, locale, t)), `receipt-${reference}`);
  });
}
