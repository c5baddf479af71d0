import { type Decision, err, ok, type Result } from "#lib/kernel/result.ts";
import { addDays, daysBetween, earliestOf, type IsoDay, latestOf } from "./civil-day.ts";
import { follows, type HijriMonthStart, type HijriTable, indexOfMonth, monthAfter } from "./hijri.ts";

export type MonthAnnouncement = {
  year: number;
  month: number;
  /** How many days the Ministry of Habous gave this month: the next one starts after them. */
  length: 29 | 30;
  /** Why an announcement already entered is replaced. */
  correctionReason?: string;
};
export type MonthAnnounced = {
  type: "calendar.monthAnnounced";
  year: number;
  month: number;
  length: 29 | 30;
  /** The month that now starts for sure, the day before this announcement (null if unknown), and the reason if corrected. */
  next: { year: number; month: number; startsOn: IsoDay; expectedOn: IsoDay | null };
  correctionReason: string | null;
};

/**
 * Fixes the start of the month after the one announced. Provisional months behind it keep their estimate and move
 * only as far as months of 29 or 30 days demand: that guess proves right more often than moving them all.
 * Refuses a month outside the table, one whose own start is not announced, a second announcement without a reason,
 * and one that an announced month further on contradicts.
 */
export function announceMonth(
  table: HijriTable,
  { year, month, length, correctionReason = "" }: MonthAnnouncement,
): Result<Decision<HijriTable, MonthAnnounced>> {
  const at = indexOfMonth(table, { year, month });
  const running = table.months[at];
  if (!running) return err({ code: "calendar.hijriUnknown" });
  if (running.provisional) return err({ code: "calendar.hijriPreviousNotAnnounced" });

  const expected = table.months[at + 1];
  const reason = correctionReason.trim();
  const startsOn = addDays(running.startsOn, length);
  if (expected && !expected.provisional && reason === "") return err({ code: "calendar.hijriAlreadyAnnounced" });

  const announced = { ...monthAfter(running), startsOn, provisional: false };
  const rest = followingMonths(announced, table.months.slice(at + 2));
  if (!rest) return err({ code: "calendar.hijriContradiction" });

  const { provisional: _certain, ...start } = announced;
  return ok({
    state: { months: [...table.months.slice(0, at + 1), announced, ...rest] },
    events: [
      {
        type: "calendar.monthAnnounced",
        year,
        month,
        length,
        next: { ...start, expectedOn: expected?.startsOn ?? null },
        correctionReason: reason === "" ? null : reason,
      },
    ],
  });
}

/** The months after an announced one, moved where they must be; undefined if an announced one cannot be reached. */
function followingMonths(
  announced: HijriMonthStart,
  months: readonly HijriMonthStart[],
): readonly HijriMonthStart[] | undefined {
  const nextCertain = months.findIndex((month) => !month.provisional);
  const moving = nextCertain === -1 ? months : months.slice(0, nextCertain);
  const fixed = months.slice(moving.length);
  const moved: HijriMonthStart[] = [];
  let before = announced;
  moving.forEach((month, at) => {
    before = { ...month, startsOn: fitted(month.startsOn, before.startsOn, fixed[0]?.startsOn, moving.length - at) };
    moved.push(before);
  });
  const chain = [announced, ...moved, ...fixed.slice(0, 1)];
  return chain.every((month, at) => isLast(chain, at) || follows(month, chain[at + 1] ?? month))
    ? [...moved, ...fixed]
    : undefined;
}

/** The day nearest to the estimate that leaves 29 or 30 days to the month before and to those up to a certain one. */
function fitted(estimate: IsoDay, before: IsoDay, certain: IsoDay | undefined, monthsToCertain: number): IsoDay {
  const bounded = earliestOf(latestOf(estimate, addDays(before, 29)), addDays(before, 30));
  if (!certain) return bounded;
  const room = daysBetween(bounded, certain);
  if (room > 30 * monthsToCertain) return addDays(bounded, 1);
  return room < 29 * monthsToCertain ? addDays(bounded, -1) : bounded;
}

function isLast(chain: readonly HijriMonthStart[], at: number): boolean {
  return at === chain.length - 1;
}
