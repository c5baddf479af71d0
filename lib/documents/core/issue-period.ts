import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { ISSUED_KINDS } from "./kinds.ts";

/** The periods over which what was issued is looked at, in days. */
export const ISSUE_PERIODS = ["1", "7", "30", "90", "365"] as const;

export type IssueQuery = { period: string; day: string; kind: string; office: string };

/** The days and the filters that a page of what was issued asks for; what nobody knows is left out. */
export function issueFilterOf({ period, day, kind, office }: IssueQuery, today: IsoDay) {
  const days = Number(ISSUE_PERIODS.find((known) => known === period) ?? "30");
  const one =
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)$/.test(day) ||
    /^\d{4}-(?:0[13-9]|1[0-2])-30$|^\d{4}-(?:0[13578]|1[02])-31$/.test(day);
  return {
    from: one ? (day as IsoDay) : addDays(today, 1 - days),
    to: one ? (day as IsoDay) : today,
    kind: ISSUED_KINDS.find((known) => known === kind) ?? null,
    office: /^[A-Z0-9-]{3,24}$/.test(office) ? office : null,
  };
}

/** The figures of a stretch of days, one per day; a day on which nothing was issued counts nought. */
export function issuedPerDay(
  counts: readonly { on: IsoDay; count: number }[],
  { from, to }: { from: IsoDay; to: IsoDay },
): { on: IsoDay; count: number }[] {
  const perDay = new Map<IsoDay, number>();
  for (const { on, count } of counts) perDay.set(on, (perDay.get(on) ?? 0) + count);
  const days: { on: IsoDay; count: number }[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push({ on, count: perDay.get(on) ?? 0 });
  return days;
}
