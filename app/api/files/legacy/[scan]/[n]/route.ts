import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { imageResponse } from "#lib/files/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { legacyPicture } from "#lib/legacy/index.ts";

type Params = { scan: string; n: string };

/** One page of a scanned act, for the office that keeps it: row-level security decides. */
export function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return withFaults(request, "api/files/legacy", async () => {
    const { scan, n } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "legacy:digitise");
    if (!isAllowed || !isId(scan) || !/^\d{1,3}$/.test(n)) return imageResponse(undefined, "no-store");
    return imageResponse(await legacyPicture(officer, { scan, n: Number(n) }), "max-age=600");
  });
}
