import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { drawPaperWording, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The wording to copy into the two paper originals (D99:3, D99:12). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.wording", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "declaration:complete");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    return pdfResponse(await drawPaperWording(officer, id, now()), "wording");
  });
}
