import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { type CitizenFile, findCitizenFile } from "#lib/declarations/index.ts";
import { secretCookieName } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { missing } from "./missing.ts";

/** The file whose secret this browser holds. Without it, or when the draft is no more, the reader is asked for the code. */
export async function heldFile(id: string, locale: Locale): Promise<CitizenFile> {
  if (!isId(id)) missing();
  const secret = (await cookies()).get(secretCookieName(id))?.value;
  const file = secret === undefined ? undefined : await findCitizenFile(id, secret, now());
  if (!file) redirect(`/${locale}/resume?why=notHere`);
  return file;
}
