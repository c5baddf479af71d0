/** The pages to offer around the present one: first, last and two on each side; null where some are left out. */
export function pagesAround(page: number, pages: number): (number | null)[] {
  const near = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  return near.flatMap((number, at) => (at > 0 && number - (near[at - 1] ?? 0) > 1 ? [null, number] : [number]));
}
