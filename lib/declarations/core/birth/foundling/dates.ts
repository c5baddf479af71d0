import { addDays, addYears, type IsoDay, type PartialDate, partsOf } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { notYetCome } from "../../form/index.ts";
import type { Foundling, FoundlingDeclaration } from "./sections.ts";

/**
 * When the child was born as far as anybody knows: what was given, else the month or the year that the certificate's age leads to. An age
 * in days or months gives a month, one in years a year; never a day, never 1 January (L36:25, D99:19).
 */
export function approximateBirth({ age, bornOn, examinedOn }: Foundling): PartialDate {
  if (bornOn !== undefined) return bornOn;
  const about = { presumed: true, writtenIn: "gregorian", hijri: null } as const;
  if (age.unit === "year") {
    const { year } = partsOf(addYears(examinedOn, -age.count));
    return { ...about, precision: "year", gregorian: { year } };
  }
  return { ...about, precision: "month", gregorian: monthBefore(examinedOn, age) };
}

function monthBefore(on: IsoDay, { count, unit }: Foundling["age"]): { year: number; month: number } {
  const { year, month } = partsOf(unit === "day" ? addDays(on, -count) : on);
  const months = year * 12 + month - 1 - (unit === "month" ? count : 0);
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Days that have not come yet, or contradict one another. */
export function foundlingDateProblems({ place, foundling }: FoundlingDeclaration, today: IsoDay): FieldProblem[] {
  const days = [
    ["place.foundOn", place.foundOn],
    ["foundling.minutesOn", foundling.minutesOn],
    ["foundling.examinedOn", foundling.examinedOn],
  ] as const;
  const future = days.flatMap(([field, day]) => (day > today ? [{ field, code: "declarations.dateInFuture" }] : []));
  const born = approximateBirth(foundling);
  const birth = foundling.bornOn === undefined ? [] : notYetCome(born, "foundling.bornOn", place.foundOn);
  const early =
    foundling.minutesOn < place.foundOn ? [{ field: "foundling.minutesOn", code: "birth.minutesBeforeFound" }] : [];
  return [...future, ...birth.map(({ field }) => ({ field, code: "birth.bornAfterFound" })), ...early];
}
