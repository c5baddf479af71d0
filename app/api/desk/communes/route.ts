import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { placeChoices } from "#lib/declarations/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";

const MOST = 30;

/** Communes by a few letters of their name, for the page of the counter. */
export function GET(request: Request): Promise<Response> {
  return withFaults(request, "desk.communes", async () => {
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    if (officer === undefined || !may(officer.role, "declaration:receive")) return new Response(null, { status: 404 });
    const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 60);
    const { found } = await placeChoices({ search, province: "", chosen: "" }, now());
    const communes =
      search.trim() === ""
        ? []
        : found.slice(0, MOST).map(({ place, city }) => ({
            code: place.code,
            ar: city ? `${city.nameAr} — ${place.nameAr}` : place.nameAr,
            fr: city ? `${city.nameFr} — ${place.nameFr}` : place.nameFr,
          }));
    return Response.json(communes, { headers: { "cache-control": "no-store" } });
  });
}
