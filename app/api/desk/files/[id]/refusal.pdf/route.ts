import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { findRefusalAtDesk } from "#lib/declarations/index.ts";
import { drawRefusal, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The reasoned refusal of a file, printed at the desk (law 55-19:18). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.refusal", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "declaration:open");
    const file = isAllowed && isId(id) ? await findRefusalAtDesk(officer, id, now()) : undefined;
    return pdfResponse(file && (await drawRefusal(file)), `refusal-${file?.reference ?? ""}`);
  });
}
