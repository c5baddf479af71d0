import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { pdfResponse, readPrintJob } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The pages of a job that was just handed out, for its own office. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.printJob", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "document:issue");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    return pdfResponse(await readPrintJob(officer, id, now()), "copies");
  });
}
