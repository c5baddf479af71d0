/** A ten-year table is made once every ten years (D99:5). */
export const TABLE_YEARS = 10;

type Register = { id: string; kind: "birth" | "death"; year: number; closing: unknown };

/**
 * The registers of one kind in the ten years that end with this one, the oldest first: nothing unless each of the ten years has its register and
 * all of them are closed. A year in which the office changed its law has two.
 */
export function tenYearsUpTo<R extends Register>(
  registers: readonly R[],
  last: Pick<Register, "kind" | "year">,
): readonly R[] | undefined {
  const held = registers
    .filter(({ kind, year }) => kind === last.kind && year <= last.year && year > last.year - TABLE_YEARS)
    .toSorted((one, other) => one.year - other.year);
  const isWhole = new Set(held.map(({ year }) => year)).size === TABLE_YEARS;
  return isWhole && held.every(({ closing }) => closing !== null) ? held : undefined;
}
