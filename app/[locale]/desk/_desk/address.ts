import { headers } from "next/headers";
import type { Locale } from "#lib/kernel/texts.ts";

/** The address of this page in the other language, its query kept. */
export async function addressInOtherLanguage(locale: Locale): Promise<string> {
  const here = (await headers()).get("x-sijil-address") ?? `/${locale}/desk`;
  return here.replace(/^\/[^/?]*/, locale === "ar" ? "/fr" : "/ar");
}

/** Where to go after sign-in: a page of the desk, never another place. */
export function returnAddress(from: string, locale: Locale): string {
  return /^\/(?:ar|fr)\/desk(?:[/?](?!sign-in)[\w\-./?=&%]*)?$/.test(from) && !from.includes("//") ? from : `/${locale}/desk`;
}
