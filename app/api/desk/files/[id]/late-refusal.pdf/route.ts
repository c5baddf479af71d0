import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { findLateRefusal } from "#lib/declarations/index.ts";
import { drawLateRefusal, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The written refusal for the court, as it was handed out (CPC:217, circular D/756). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.lateRefusal", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "ruling:ask");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    const file = await findLateRefusal(officer, id, now());
    return pdfResponse(file && (await drawLateRefusal(file)), "late-refusal");
  });
}
