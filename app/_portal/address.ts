import { headers } from "next/headers";
import type { Locale } from "#lib/kernel/texts.ts";

/** The address of this page in the other language, its query kept. */
export async function addressInOtherLanguage(locale: Locale): Promise<string> {
  const other = locale === "ar" ? "fr" : "ar";
  const here = (await headers()).get("x-sijil-address") ?? `/${locale}`;
  return here.replace(/^\/[^/?]*/, `/${other}`);
}
