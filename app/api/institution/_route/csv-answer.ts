import { findSession, sessionToken, type StaffSession } from "#lib/auth/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { cookieOf } from "#lib/gate/index.ts";
import { isLocale, type Locale } from "#lib/kernel/texts.ts";

/** The signed-in account of an institution, or nothing: to anybody else the file does not exist. */
export async function institutionOf(request: Request): Promise<StaffSession | undefined> {
  const token = await sessionToken((name) => cookieOf(request, name));
  const officer = token === undefined ? undefined : await findSession(token, "institution");
  return officer && may(officer.role, "declaration:announce") ? officer : undefined;
}

/** The language that the page asked for. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("locale") ?? "";
  return isLocale(asked) ? asked : "ar";
}

export function csvAnswer(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "no-store",
    },
  });
}

export function hidden(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}
