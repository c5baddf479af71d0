import type { IssuedLineView } from "#components/desk/issue/issued-table.tsx";
import type { PrintView } from "#components/desk/issue/prints-table.tsx";
import type { IssueAsked } from "#components/desk/issue/issue-filters.tsx";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { issuedPerDay, issueFilterOf } from "#lib/documents/core/index.ts";
import { type IssuedCopy, issueOverview, type PrintOfCopy } from "#lib/documents/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { moroccanTime } from "#lib/platform/clock.ts";

/** What the address asks for, as it stands there. */
export function issueAsked(queryOf: (name: string) => string): IssueAsked {
  return { period: queryOf("period"), day: queryOf("day"), kind: queryOf("kind"), office: queryOf("office") };
}

/** The address of the page with other filters; those left empty are not in it. */
export function issueHref(page: string, asked: IssueAsked, more: Partial<IssueAsked & { page: string }> = {}): string {
  const query = new URLSearchParams(Object.entries({ ...asked, ...more }).filter(([, value]) => value !== ""));
  return query.size === 0 ? page : `${page}?${query.toString()}`;
}

/** The figures and one page of copies that a page of what was issued shows. */
export async function issueViewOf(
  officer: StaffSession,
  asked: IssueAsked,
  { page, today, officeName }: { page: number; today: IsoDay; officeName: (code: string) => string },
) {
  const filter = issueFilterOf(asked, today);
  const found = await issueOverview(officer, filter, page);
  return {
    ...found,
    days: issuedPerDay(found.counts, filter),
    lines: found.copies.map((copy) => lineOf(copy, today, officeName)),
  };
}

export function lineOf(copy: IssuedCopy, today: IsoDay, officeName: (code: string) => string): IssuedLineView {
  const { day, time } = moroccanTime(copy.issuedAt);
  const { serial, kind, isPaper, prints, verdict, expiresOn } = copy;
  const state = verdict ?? (expiresOn < today ? "expired" : "good");
  return { serial, kind, isPaper, prints, state, office: officeName(copy.officeCode), on: day, time: time.slice(0, 5) };
}

export function printViewOf({ job, printedAt, by, copies, reason, collector, told }: PrintOfCopy): PrintView {
  const { day, time } = moroccanTime(printedAt);
  return { job, on: day, time: time.slice(0, 5), by, copies, reason, collector, told };
}

/** The page that was asked for; a number that is none is the first. */
export function pageAsked(typed: string): number {
  const page = Number(typed);
  return Number.isInteger(page) && page > 0 ? Math.min(page, 100_000) : 1;
}
