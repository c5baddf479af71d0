import { pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { readOwnDocument } from "#lib/requests/index.ts";

/** The document that was asked for, for the citizen whose browser holds the secret of the request. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.requestedDocument", async () => {
    const { id } = await params;
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    if (secret === undefined) return seeOther("/ar/resume?why=notHere");
    const document = await readOwnDocument(id, secret);
    return pdfResponse(document?.pdf, document?.serial ?? "");
  });
}
