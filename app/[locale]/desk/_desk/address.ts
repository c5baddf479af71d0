import { headers } from "next/headers";
import type { Locale } from "#lib/kernel/texts.ts";

/** The address of this page in the other language, its query kept. */
export async function addressInOtherLanguage(locale: Locale): Promise<string> {
  const here = (await headers()).get("x-sijil-address") ?? `/${locale}/desk`;
  return here.replace(/^\/[^/?]*/, locale === "ar" ? "/fr" : "/ar");
}

const STAFF_PAGE = /^\/(?:ar|fr)\/(?:desk|oversight|institution)(?:[/?](?!sign-in)[\w\-./?=&%]*)?$/;

/** Where to go after sign-in: a page of staff, never another place. The desk sends on those who work on another side. */
export function returnAddress(from: string, locale: Locale): string {
  return STAFF_PAGE.test(from) && !from.includes("//") ? from : `/${locale}/desk`;
}
