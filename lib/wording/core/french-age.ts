import { frenchCardinal } from "./french-number.ts";
import { type Age, requireWithin } from "./grammar.ts";

const NOUNS: Readonly<Record<Age["unit"], readonly [one: string, many: string, less: string]>> = {
  year: ["an", "ans", "moins d’un an"],
  month: ["mois", "mois", "moins d’un mois"],
  day: ["jour", "jours", "moins d’un jour"],
};

/** An age, 0 to 999 of its unit: «trente-six ans», «un an», «moins d’un an». */
export function frenchAgeInWords({ unit, count }: Age): string {
  requireWithin(count, 0, 999);
  const [one, many, less] = NOUNS[unit];
  if (count === 0) return less;
  return `${frenchCardinal(count)} ${count === 1 ? one : many}`;
}
