import type { IsoDay } from "./civil-day.ts";
import type { HijriMonthStart, HijriTable } from "./hijri.ts";
import { type Holiday, type HolidayCode, holidaysOfMonth } from "./holidays.ts";

/** A month that starts on another day than was expected, or whose start is now sure. */
export type ChangedMonth = { before: HijriMonthStart; after: HijriMonthStart };
/** A holiday on another day, or on the same one that is now sure. */
export type ChangedHoliday = { code: HolidayCode; before: Holiday; after: Holiday };

/** The months that differ between two tables of the same months. */
export function changedMonths(before: HijriTable, after: HijriTable): ChangedMonth[] {
  return after.months.flatMap((month, at) => {
    const known = before.months[at];
    if (!known) return [];
    const isSame = known.startsOn === month.startsOn && known.provisional === month.provisional;
    return isSame ? [] : [{ before: known, after: month }];
  });
}

/** The religious holidays that two tables of the same months place differently, from a day on. */
export function changedHolidays(before: HijriTable, after: HijriTable, from: IsoDay): ChangedHoliday[] {
  return after.months.flatMap((month, at) => {
    const known = before.months[at];
    if (!known) return [];
    const earlier = holidaysOfMonth(known, before.months[at - 1]);
    return holidaysOfMonth(month, after.months[at - 1]).flatMap((holiday, rank) => {
      const was = earlier[rank];
      const isSame = was?.day === holiday.day && was.provisional === holiday.provisional;
      return was === undefined || isSame || holiday.day < from
        ? []
        : [{ code: holiday.code, before: was, after: holiday }];
    });
  });
}
