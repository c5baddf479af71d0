import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { drawReceiptPad, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";

/** The numbered receipts of one pad, to be filled by hand while the system is away (L36:19). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.receiptPad", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "downtime:enter");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    return pdfResponse(await drawReceiptPad(officer, id), "receipts");
  });
}
