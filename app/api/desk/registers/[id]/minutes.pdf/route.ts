import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { drawClosingMinutes, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The closing minutes of a register as they were signed (D99:5). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.closingMinutes", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "act:read");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    return pdfResponse(await drawClosingMinutes(officer, id, now()), "closing-minutes");
  });
}
