import { homeOf } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { imageResponse, readSpecimenImage } from "#lib/files/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";

type Params = { account: string; delegation: string; n: string };

/** One picture of the specimen of an officer's signature, for the office and those who supervise it (D22:3): the database decides. */
export function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return withFaults(request, "api/files/specimens", async () => {
    const { account, delegation, n } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const atDesk = token === undefined ? undefined : await findSession(token);
    const user = atDesk && homeOf(atDesk.role);
    const isAddress = isId(account) && isId(delegation) && /^\d{1,3}$/.test(n);
    if (!atDesk || user === undefined || user === "institution" || !isAddress)
      return imageResponse(undefined, "no-store");
    const reader = { user, session: { "app.session": atDesk.token } };
    return imageResponse(await readSpecimenImage(reader, { account, delegation, n: Number(n) }), "no-store");
  });
}
