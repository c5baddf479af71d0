import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { findLateReceipt } from "#lib/declarations/index.ts";
import { drawLateReceipt, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The receipt of the request for permission, with the last day for its answer (D22:41, law 55-19:10). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.lateReceipt", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "ruling:ask");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    const file = await findLateReceipt(officer, id, now());
    return pdfResponse(file && (await drawLateReceipt(file)), "late-receipt");
  });
}
