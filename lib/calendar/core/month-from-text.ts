import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import { GREGORIAN_MONTHS, HIJRI_MONTHS, isMonthNumber, type MonthNumber } from "./months.ts";

export type CalendarName = "gregorian" | "hijri";

/** A month typed as a number or by name, in Arabic or French, with or without accents and hamza; undefined if not one. */
export function monthFromText(typed: string, calendar: CalendarName): MonthNumber | undefined {
  const text = westernDigits(cleanText(typed));
  const number = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return isMonthNumber(number) ? number : NAMES[calendar].get(folded(text));
}

const NAMES: Readonly<Record<CalendarName, ReadonlyMap<string, MonthNumber>>> = {
  gregorian: namesOf(GREGORIAN_MONTHS),
  hijri: namesOf(HIJRI_MONTHS),
};

function namesOf(
  table: Readonly<Record<MonthNumber, { ar: string; fr: string; accepted: readonly string[] }>>,
): ReadonlyMap<string, MonthNumber> {
  return new Map(
    Object.entries(table).flatMap(([number, { ar, fr, accepted }]) =>
      [ar, fr, ...accepted].map((name): [string, MonthNumber] => [folded(name), asMonth(Number(number))]),
    ),
  );
}

function asMonth(number: number): MonthNumber {
  if (!isMonthNumber(number)) throw new Error(`no month has number ${number}`);
  return number;
}

/** Accents, vowel signs and the seat of hamza say nothing about which month it is. */
function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ٱ/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
