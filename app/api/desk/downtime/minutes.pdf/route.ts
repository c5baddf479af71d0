import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { drawMinutesForm, pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";

/** The minutes of an interruption as an empty form, kept beside the pads (L36:19). */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "documents.minutesForm", async () => {
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "downtime:enter");
    return pdfResponse(isAllowed ? await drawMinutesForm(officer, now()) : undefined, "minutes");
  });
}
