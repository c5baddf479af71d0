import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { pdfResponse, readBooklet } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";

/** A family booklet as it was issued, for its own office. */
export function GET(request: Request, { params }: { params: Promise<{ serial: string }> }): Promise<Response> {
  return withFaults(request, "booklet.read", async () => {
    const serial = readSerial((await params).serial);
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "document:issue");
    if (!isAllowed || serial === undefined) return pdfResponse(undefined, "");
    return pdfResponse(await readBooklet(officer, serial), serial);
  });
}
