import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { homeOf, may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken, type StaffSession } from "#lib/auth/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** An officer or clerk with an office, signed in at this moment. */
export type DeskOfficer = StaffSession & { office: NonNullable<StaffSession["office"]> };

/** The signed-in officer. Nobody signed in: to the sign-in page, and back here from there. Staff of another side: to their own home. */
export async function requireOfficer(locale: Locale): Promise<DeskOfficer> {
  const jar = await cookies();
  const token = await sessionToken((name) => jar.get(name)?.value);
  const officer = token === undefined ? undefined : await findSession(token);
  if (officer === undefined) redirect(await signInAddress(locale, token !== undefined));
  if (homeOf(officer.role) !== "desk") redirect(`/${locale}/${homeOf(officer.role)}`);
  const { office } = officer;
  if (office === null || !may(officer.role, "declaration:open")) redirect(`/${locale}/problem?code=auth.notAllowed`);
  return { ...officer, office };
}

async function signInAddress(locale: Locale, wasSignedIn: boolean): Promise<string> {
  const here = (await headers()).get("x-sijil-address") ?? `/${locale}/desk`;
  const query = new URLSearchParams({ ...(wasSignedIn && { why: "expired" }), from: here });
  return `/${locale}/desk/sign-in?${query.toString()}`;
}
