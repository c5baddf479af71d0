import {
  daysBetween,
  type IsoDay,
  isoDay,
  lastDayOfMonth,
  latestOf,
  earliestOf,
  addDays,
  partsOf,
} from "./civil-day.ts";
import type { HijriMonthStart, HijriTable } from "./hijri.ts";

export const HOLIDAY_CODES = [
  "newYear",
  "independenceManifesto",
  "amazighNewYear",
  "labourDay",
  "throneDay",
  "ouedEdDahab",
  "revolutionOfKingAndPeople",
  "youthDay",
  "unityDay",
  "greenMarch",
  "independenceDay",
  "hijriNewYear",
  "mawlid",
  "eidAlFitr",
  "eidAlAdha",
  "exceptional",
] as const;
export type HolidayCode = (typeof HOLIDAY_CODES)[number];

export type Holiday = {
  day: IsoDay;
  code: HolidayCode;
  /** Whether its Hijri month still awaits announcement. */
  provisional: boolean;
  /** The days by which it may still move: `[0]` when certain. Days of one feast move together. */
  moves: readonly number[];
};

/** The holidays of an office's calendar; outside `knownFrom`..`knownUntil` religious holidays are not known. */
export type HolidayTable = { version: string; knownFrom: IsoDay; knownUntil: IsoDay; days: readonly Holiday[] };

type FixedHoliday = { code: HolidayCode; month: number; day: number; firstYear?: number };

// Decree 2-77-169 of 28 February 1977 as amended; Throne and Youth days follow the reign, 31 October decree 2-25-1140.
const FIXED: readonly FixedHoliday[] = [
  { code: "newYear", month: 1, day: 1 },
  { code: "independenceManifesto", month: 1, day: 11 },
  { code: "amazighNewYear", month: 1, day: 14, firstYear: 2024 },
  { code: "labourDay", month: 5, day: 1 },
  { code: "throneDay", month: 7, day: 30, firstYear: 2000 },
  { code: "ouedEdDahab", month: 8, day: 14, firstYear: 1980 },
  { code: "revolutionOfKingAndPeople", month: 8, day: 20 },
  { code: "youthDay", month: 8, day: 21, firstYear: 2000 },
  { code: "unityDay", month: 10, day: 31, firstYear: 2026 },
  { code: "greenMarch", month: 11, day: 6, firstYear: 1976 },
  { code: "independenceDay", month: 11, day: 18 },
];

const RELIGIOUS: readonly { code: HolidayCode; month: number; days: readonly number[] }[] = [
  { code: "hijriNewYear", month: 1, days: [1] },
  { code: "mawlid", month: 3, days: [12, 13] },
  { code: "eidAlFitr", month: 10, days: [1, 2] },
  { code: "eidAlAdha", month: 12, days: [10, 11] },
];

/** The national holidays of a Gregorian year that have a fixed date, each from the year it was first kept. */
export function fixedHolidays(year: number): Holiday[] {
  return FIXED.filter(({ firstYear }) => firstYear === undefined || year >= firstYear).map(({ code, month, day }) => ({
    day: isoDay(year, month, day),
    code,
    provisional: false,
    moves: [0],
  }));
}

/** The religious holidays that fall in a Gregorian year, as far as the table of Hijri months reaches. */
export function religiousHolidays(table: HijriTable, year: number): Holiday[] {
  return table.months
    .flatMap((month, at) => holidaysOfMonth(month, table.months[at - 1]))
    .filter(({ day }) => partsOf(day).year === year);
}

/** The holiday table of a span of years; `exceptional` are days granted by special decision. */
export function holidayTable(input: {
  version: string;
  hijri: HijriTable;
  firstYear: number;
  lastYear: number;
  exceptional?: readonly IsoDay[];
}): HolidayTable {
  const { version, hijri, firstYear, lastYear, exceptional = [] } = input;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const granted = exceptional.map((day): Holiday => ({ day, code: "exceptional", provisional: false, moves: [0] }));
  const days = years.flatMap((year) => [...fixedHolidays(year), ...religiousHolidays(hijri, year)]);
  const [from, until] = [isoDay(firstYear, 1, 1), lastDayOfMonth(lastYear, 12)];
  const [first, last] = [hijri.months[0], hijri.months.at(-1)];
  return {
    version,
    knownFrom: first ? latestOf(from, first.startsOn) : from,
    knownUntil: last ? earliestOf(until, addDays(last.startsOn, 28)) : addDays(from, -1),
    days: [...days, ...granted].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/** The religious holidays of one Hijri month; the month before it tells by how much they may still move. */
export function holidaysOfMonth(month: HijriMonthStart, before: HijriMonthStart | undefined): Holiday[] {
  return RELIGIOUS.filter((feast) => feast.month === month.month).flatMap(({ code, days }) =>
    days.map((day) => ({
      day: addDays(month.startsOn, day - 1),
      code,
      provisional: month.provisional,
      moves: movesOf(month, before),
    })),
  );
}

/** After an announced month only its 29 or 30 days are open; otherwise the crescent may be a day either way. */
function movesOf(month: HijriMonthStart, before: HijriMonthStart | undefined): readonly number[] {
  if (!month.provisional) return [0];
  if (!before || before.provisional) return [-1, 0, 1];
  return daysBetween(before.startsOn, month.startsOn) === 29 ? [0, 1] : [-1, 0];
}
