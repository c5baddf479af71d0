import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { secretCookieName } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { type CitizenRequest, findCitizenRequest } from "#lib/requests/index.ts";
import { missing } from "../missing.ts";
import { localeOf } from "../texts.ts";

/** The request whose secret this browser holds, with the texts of its pages. Without it the reader is asked for the code. */
export async function heldRequest(
  asked: string,
  id: string,
): Promise<{ locale: Locale; t: T; held: CitizenRequest; home: string }> {
  const locale = localeOf(asked);
  if (!isId(id)) missing();
  const secret = (await cookies()).get(secretCookieName(id))?.value;
  const held = secret === undefined ? undefined : await findCitizenRequest(id, secret, now());
  if (!held) redirect(`/${locale}/resume?why=notHere`);
  return { locale, t: textsOf(locale, "requests", "portal"), held, home: `/${locale}/documents/${id}` };
}
