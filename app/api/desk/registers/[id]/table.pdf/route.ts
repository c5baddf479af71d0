import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { drawAlphabeticalTable, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** The alphabetical table of a closed register, or with `?years=10` that of the ten years that end with it (D99:5). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.alphabeticalTable", async () => {
    const { id: registerId } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "act:read");
    if (!isAllowed || !isId(registerId)) return pdfResponse(undefined, "");
    const years = new URL(request.url).searchParams.get("years") === "10" ? 10 : 1;
    const table = await drawAlphabeticalTable(officer, { registerId, years }, now());
    return pdfResponse(table, years === 10 ? "ten-year-table" : "yearly-table");
  });
}
