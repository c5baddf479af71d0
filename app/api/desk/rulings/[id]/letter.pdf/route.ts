import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { findRulingLetter } from "#lib/declarations/index.ts";
import { drawRulingLetter, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";

/** What is handed to whoever asked about an act: receipt, orientation, or refusal with what is left (L36:48, L36:51, L37:36). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.rulingLetter", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "ruling:ask");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    const letter = await findRulingLetter(officer, id, now());
    return pdfResponse(letter && (await drawRulingLetter(letter)), "act-request");
  });
}
