import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";

/** The whole days of a section that have not come yet: a title cannot bear them. */
export function futureDays(
  section: string,
  days: Readonly<Record<string, IsoDay | undefined>>,
  today: IsoDay,
): FieldProblem[] {
  return Object.entries(days).flatMap(([name, day]) =>
    day !== undefined && day > today ? [{ field: `${section}.${name}`, code: "declarations.dateInFuture" }] : [],
  );
}
