import { intervalOf, type IsoDay, type PartialDate } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";

/** A date whose first possible day has not come yet cannot be true of the past. */
export function notYetCome(date: PartialDate, field: string, today: IsoDay): FieldProblem[] {
  return intervalOf(date).first > today ? [{ field, code: "declarations.dateInFuture" }] : [];
}
