import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { drawNoticeLetter, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { letterOfNotice } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";

/** A notice of this office as the letter that is carried on paper, with the slip that comes back (D99:26-27, D99:34). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.noticeLetter", async () => {
    const { id } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "notice:handle");
    if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
    const letter = await letterOfNotice(officer, id, now());
    return pdfResponse(letter && (await drawNoticeLetter(letter)), "notice");
  });
}
