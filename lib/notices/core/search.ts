import { isRealDay } from "#lib/calendar/core/index.ts";
import { phoneticKeys, searchKey } from "#lib/names/core/index.ts";
import type { Candidate } from "./match.ts";

/** What an officer types to look for the act that a notice means: any of it, the name in either script. */
export type ActSearch = {
  name: string;
  born: { year: string; month: string; day: string };
  place: string;
  number: string;
  year: string;
};

/** The keys of a name as acts keep them, of its parts: every way in which its words may be a given and a family name, in either order. */
export type NameKeys = {
  keys: readonly string[];
  splits: readonly (readonly [readonly string[], readonly string[]])[];
};

/** The same as the register is searched: by the keys of the name, the days between which the person was born, a number and a year. */
export type SearchKeys = NameKeys & {
  from: string | null;
  to: string | null;
  no: number | null;
  year: number | null;
};

/** What is searched for; nothing where too little was typed to look for one person: a name, a birth with its month, or a number with its year. */
export function searchKeys({ name, born, number, year }: ActSearch): SearchKeys | undefined {
  const named = nameKeys(name);
  const days = bornBetween(born);
  const [no, ofYear] = [wholeNumber(number, 7), wholeNumber(year, 4)];
  const isEnough =
    named.keys.length > 0 || (days !== null && born.month.trim() !== "") || (no !== null && ofYear !== null);
  return isEnough ? { ...named, from: days?.from ?? null, to: days?.to ?? null, no, year: ofYear } : undefined;
}

export function nameKeys(name: string): NameKeys {
  const words = searchKey(name) === "" ? [] : name.trim().split(/\s+/);
  const keysOf = (some: readonly string[]): readonly string[] => phoneticKeys(some.join(" "));
  const [only] = words;
  const splits =
    words.length === 1 && only !== undefined
      ? [[keysOf([only]), keysOf([only])] as const]
      : words.slice(1).map((_, at) => [keysOf(words.slice(0, at + 1)), keysOf(words.slice(at + 1))] as const);
  const known = splits.filter(([one, other]) => one.length > 0 && other.length > 0);
  return { keys: [...new Set(known.flat(2))], splits: known };
}

/** Whether an act was drawn up for somebody born at a place that was typed; every act where none was. */
export function isBornAt(place: string, { birthPlace }: Pick<Candidate, "birthPlace">): boolean {
  const wanted = searchKey(place);
  return wanted === "" || [birthPlace?.ar, birthPlace?.fr].some((one) => one && searchKey(one).includes(wanted));
}

function bornBetween({ year, month, day }: ActSearch["born"]): { from: string; to: string } | null {
  const [y, m, d] = [wholeNumber(year, 4), wholeNumber(month, 2), wholeNumber(day, 2)];
  if (y === null || y < 1800 || (m !== null && (m < 1 || m > 12))) return null;
  const two = (part: number): string => String(part).padStart(2, "0");
  const last = [31, 30, 29].find((one) => isRealDay(y, m ?? 12, one)) ?? 28;
  if (d !== null && (m === null || d < 1 || d > last)) return null;
  const from = `${y}-${two(m ?? 1)}-${two(d ?? 1)}`;
  const to = `${y}-${two(m ?? 12)}-${two(d ?? last)}`;
  return { from, to };
}

function wholeNumber(typed: string, digits: number): number | null {
  const text = typed.trim();
  return new RegExp(`^[0-9]{1,${digits}}$`).test(text) ? Number(text) : null;
}
