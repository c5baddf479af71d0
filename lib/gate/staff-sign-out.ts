import { findSession, forgottenSessionCookie, sessionToken, signOut, type StaffSurface } from "#lib/auth/index.ts";
import { seeOther } from "./answer.ts";
import { enter, withFaults } from "./door.ts";
import { cookieOf } from "./secret-cookie.ts";

/** A plain form that ends the session of this browser at once, everywhere, and leads to the sign-in page. */
export function staffSignOut(user: StaffSurface): (request: Request) => Promise<Response> {
  return (request) =>
    withFaults(request, `${user}.signOut`, async () => {
      const entered = await enter(request);
      if (entered instanceof Response) return entered;
      const token = await sessionToken((name) => cookieOf(request, name));
      const session = token === undefined ? undefined : await findSession(token, user);
      if (session) await signOut(session, user);
      return seeOther(`/${entered.meta.locale}/desk/sign-in?why=signedOut`, [forgottenSessionCookie()]);
    });
}
