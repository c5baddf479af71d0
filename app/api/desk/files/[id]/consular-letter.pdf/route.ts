import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { drawConsularLetter, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The letter to the consulate of a foreigner whose death is registered, through the ministry of foreign affairs. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.consularLetter", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "declaration:complete");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    return pdfResponse(await drawConsularLetter(officer, id, now()), "consular-letter");
  });
}
