import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { homeOf, may, type Permission } from "#lib/auth/core/index.ts";
import { findSession, sessionToken, type StaffSession, type StaffSurface } from "#lib/auth/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** Somebody signed in whose role works on the oversight side. */
export type Supervisor = StaffSession;

/** The signed-in supervisor, who may do `permission` where a page asks for it. Others go to the sign-in page, or home. */
export async function requireSupervisor(locale: Locale, permission?: Permission): Promise<Supervisor> {
  const officer = await requireStaff(locale, "oversight");
  if (permission !== undefined && !may(officer.role, permission))
    redirect(`/${locale}/oversight?refused=auth.notAllowed`);
  return officer;
}

/** The signed-in member of staff whose role works on this side; anybody else is sent where they belong. */
export async function requireStaff(locale: Locale, side: Exclude<StaffSurface, "desk">): Promise<StaffSession> {
  const jar = await cookies();
  const token = await sessionToken((name) => jar.get(name)?.value);
  const officer = token === undefined ? undefined : await findSession(token, side);
  if (officer === undefined) {
    const from = (await headers()).get("x-sijil-address") ?? `/${locale}/${side}`;
    const query = new URLSearchParams({ ...(token !== undefined && { why: "expired" }), from });
    redirect(`/${locale}/desk/sign-in?${query.toString()}`);
  }
  if (homeOf(officer.role) !== side) redirect(`/${locale}/${homeOf(officer.role)}`);
  return officer;
}
