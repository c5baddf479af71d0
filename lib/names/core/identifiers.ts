import { z } from "zod";
import { cleanText, westernDigits } from "#lib/kernel/text.ts";

function compact(typed: string): string {
  return westernDigits(cleanText(typed)).replace(/[\s.\-–—/()]/gu, "");
}

/** National card number: one or two letters, then up to seven digits; no check digit exists. Issue `identifiers.cnie`. */
export const Cnie = z
  .string()
  .transform((typed) => compact(typed).toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{1,2}\d{1,7}$/u, "identifiers.cnie"));

/**
 * A telephone number in international form. Moroccan numbers are typed with 0, +212 or 00212; a number of another
 * country (residents abroad) starts with + or 00 and has 8 to 15 digits (E.164). Issue `identifiers.phone`.
 */
export const Phone = z
  .string()
  .transform((typed) => international(compact(typed)))
  .pipe(z.string().regex(/^\+(?:212[5-8]\d{8}|(?!212|0)\d{8,15})$/u, "identifiers.phone"));

function international(typed: string): string {
  const plus = typed.replace(/^00/u, "+");
  if (/^0[5-8]\d{8}$/u.test(plus)) return `+212${plus.slice(1)}`;
  return plus.replace(/^\+2120(?=\d{9}$)/u, "+212");
}

/** "+212612345678" → "06 12 34 56 78"; a number of another country as it is stored. Shown inside `<bdi dir="ltr">`. */
export function formatPhone(phone: string): string {
  const national = /^\+212(\d{9})$/u.exec(phone)?.[1];
  return national === undefined ? phone : `0${national}`.replace(/(\d{2})(?=\d)/gu, "$1 ");
}

/** An e-mail address, its domain in lower case. Issue `identifiers.email`. */
export const Email = z
  .string()
  .transform((typed) => westernDigits(cleanText(typed)).replace(/@[^@]*$/u, (domain) => domain.toLowerCase()))
  .pipe(z.email("identifiers.email").max(254, "identifiers.email"));

/** A passport number of any country: 5 to 15 Latin letters and digits. Issue `identifiers.passport`. */
export const Passport = z
  .string()
  .transform((typed) => compact(typed).toUpperCase())
  .pipe(z.string().regex(/^(?=.*\d)[A-Z0-9]{5,15}$/u, "identifiers.passport"));

/** A Moroccan residence card: letters, digits, a letter or two. Issue `identifiers.residenceCard`. */
export const ResidenceCard = z
  .string()
  .transform((typed) => compact(typed).toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{1,2}\d{4,8}[A-Z]{0,2}$/u, "identifiers.residenceCard"));
