import type { PageTexts } from "./settings.ts";

/** Gives the text of a dotted key, its `{{places}}` filled; the key itself when there is no such text. */
export type Words = (key: string, params?: Record<string, string>) => string;

export function wordsOf(texts: PageTexts): Words {
  return (key, params = {}) => {
    const found = key
      .split(".")
      .reduce<string | PageTexts | undefined>(
        (here, part) => (typeof here === "object" && Object.hasOwn(here, part) ? here[part] : undefined),
        texts,
      );
    if (typeof found !== "string") return key;
    return found.replace(/\{\{(\w+)\}\}/g, (place, name: string) => params[name] ?? place);
  };
}

/** A day, month or year in words: `2026-11-04` → «4 نونبر 2026», `1950-03` → « mars 1950 », `1950` → 1950. */
export function dayInWords(day: string, words: Words): string {
  const [year = "", month, dayOfMonth] = day.split("-");
  if (month === undefined) return year;
  const monthAndYear = `${words(`month.${month}`)} ${year}`;
  if (dayOfMonth === undefined) return monthAndYear;
  return `${dayOfMonth === "01" ? words("firstDay") : String(Number(dayOfMonth))} ${monthAndYear}`;
}

/** An instant (ISO 8601, UTC) as a day in words and an hour; legal time in Morocco is UTC. */
export function instantInWords(instant: string, words: Words): { day: string; hour: string } {
  return { day: dayInWords(instant.slice(0, 10), words), hour: instant.slice(11, 16) };
}

/** A serial in groups of four, as it is printed: `EX26R4GQ7HC` → `EX26 R4GQ 7HC`. */
export function printedSerial(serial: string): string {
  return serial.replace(/(.{4})(?=.)/g, "$1 ");
}
