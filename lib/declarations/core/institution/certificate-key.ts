import { cleanText } from "#lib/kernel/text.ts";

/** A certificate's number as two writings of it are compared: the database compares the same. */
export function certificateKey(number: string): string {
  return cleanText(number).replaceAll(" ", "").toUpperCase();
}
