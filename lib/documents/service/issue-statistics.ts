import { appendAudit } from "#lib/audit/index.ts";
import { homeOf } from "#lib/auth/core/index.ts";
import { staffActor, type StaffSession } from "#lib/auth/index.ts";
import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Serial } from "../core/index.ts";
import * as store from "../issue-list-store.ts";

const A_PAGE = 50;
const MOST_ROWS = 20_000;
const DAYS_OF_COLLECTOR = 365;

export type IssueOverview = {
  counts: readonly store.IssueCount[];
  total: number;
  copies: readonly store.IssuedCopy[];
  page: number;
  pages: number;
};

/** What was issued between two days: the figures, and one page of the copies behind them. Staff see their office, those who supervise their territory. */
export async function issueOverview(
  officer: StaffSession,
  filter: store.IssueFilter,
  asked: number,
): Promise<IssueOverview> {
  return reading(officer, async (tx) => {
    const counts = await store.countIssued(tx, filter);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const pages = Math.max(1, Math.ceil(total / A_PAGE));
    const page = Math.min(Math.max(1, asked), pages);
    return { counts, total, copies: await store.listIssued(tx, filter, (page - 1) * A_PAGE, A_PAGE), page, pages };
  });
}

/** The same copies all together, for a file; at most twenty thousand. */
export function issuedForFile(officer: StaffSession, filter: store.IssueFilter): Promise<readonly store.IssuedCopy[]> {
  return reading(officer, (tx) => store.listIssued(tx, filter, 0, MOST_ROWS));
}

/** What the office of the desk handed to whoever collected a job, in a year: the copies of one person or family, to be printed together. */
export function copiesOfCollector(
  officer: StaffSession,
  job: string,
  today: IsoDay,
): Promise<readonly store.IssuedCopy[]> {
  return reading(officer, (tx) =>
    store.listHandedToSame(tx, job, { from: addDays(today, -DAYS_OF_COLLECTOR), to: today }),
  );
}

/**
 * One copy with every print of it and who collected each; nothing where the caller may not look at it. That identities were read leaves a trace.
 */
export async function lifeOfCopy(
  officer: StaffSession,
  serial: Serial,
): Promise<{ copy: store.IssuedCopy; prints: readonly store.PrintOfCopy[] } | undefined> {
  return reading(officer, async (tx) => {
    const copy = await store.findIssued(tx, serial);
    if (!copy) return undefined;
    const prints = await store.listPrints(tx, serial);
    const named = prints.filter(({ collector }) => collector !== null).length;
    const subject = { kind: "document", id: serial };
    if (named > 0)
      await appendAudit(tx, staffActor(officer), [
        { type: "document.collectorsRead", subject, detail: { count: named } },
      ]);
    return { copy, prints };
  });
}

async function reading<T>(
  officer: StaffSession,
  read: (tx: Parameters<typeof store.countIssued>[0]) => Promise<T>,
): Promise<T> {
  const side = homeOf(officer.role) === "desk" ? "desk" : "oversight";
  const done = await inTransaction(side, { "app.session": officer.token }, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
