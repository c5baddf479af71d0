/** One invariant: what was counted, what it should be, and where it does not hold (office, year and number, never a name). */
export type Finding = { bar: string; value: number; unit: string; goal: number; where: readonly string[] };

export function isHeld({ value, goal, where }: Finding): boolean {
  return value === goal && where.length === 0;
}

/** How many places are named for one invariant; the figure counts them all. */
const NAMED = 20;

/** Collects the places at which one invariant does not hold. */
export class Places {
  count = 0;
  readonly named: string[] = [];

  add(place: string): void {
    this.count += 1;
    if (this.named.length < NAMED) this.named.push(place);
  }

  finding(bar: string, unit = "broken"): Finding {
    return { bar, value: this.count, unit, goal: 0, where: this.named };
  }
}

/** Where an act stands, as it is said on the telephone. */
export function placeOfAct({
  office_code,
  year,
  no,
  kind,
}: {
  office_code: string;
  year: number;
  no: number;
  kind: string;
}): string {
  return `office ${office_code}, ${kind}s of ${year}, number ${no}`;
}
