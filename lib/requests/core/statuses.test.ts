import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mayRequestMove, REQUEST_STATUSES, type RequestStatus, shownStatus, STATUSES_OF_REQUEST } from "./statuses.ts";

const MIGRATION = "prisma/migrations/20261123094000_request_documents/migration.sql";

function reachable(from: RequestStatus, seen = new Set<RequestStatus>()): Set<RequestStatus> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const next of REQUEST_STATUSES[from].next) reachable(next, seen);
  return seen;
}

describe("the states of a request", () => {
  it("have no dead end: every state that is not an end leads to one", () => {
    for (const status of STATUSES_OF_REQUEST) {
      const ends = [...reachable(status)].filter((one) => REQUEST_STATUSES[one].next.length === 0);
      expect(ends.length, status).toBeGreaterThan(0);
    }
  });

  it("are each reached from the draft", () => {
    expect([...reachable("draft")].sort()).toEqual([...STATUSES_OF_REQUEST].sort());
  });

  it("lie each in the queue of somebody, the ends apart", () => {
    for (const status of STATUSES_OF_REQUEST) {
      const { queue, next } = REQUEST_STATUSES[status];
      expect(queue === null, status).toBe(next.length === 0);
    }
  });

  it("never let a refused or a withdrawn request go on", () => {
    for (const to of STATUSES_OF_REQUEST) {
      expect(mayRequestMove("refused", to)).toBe(false);
      expect(mayRequestMove("withdrawn", to)).toBe(false);
    }
  });

  it("are kept by the database as the same table", () => {
    const sql = readFileSync(MIGRATION, "utf8");
    const rows = [...sql.matchAll(/\('([a-z_]+)', '([a-z_]+)', '(?:citizen|worker|office|central)[a-z ]*'\)/g)].map(
      ([, from, to]) => `${from} ${to}`,
    );
    const stored = STATUSES_OF_REQUEST.flatMap((from) => REQUEST_STATUSES[from].next.map((to) => `${from} ${to}`));
    // what ran out or was taken back is shown by the verdict on its serial, and never written
    const written = stored.filter((row) => !/ (expired|revoked)$/.test(row));
    expect([...new Set(rows)].sort()).toEqual(written.sort());
  });
});

describe("a delivered document", () => {
  it.each([
    ["authentic", "delivered"],
    ["expired", "expired"],
    ["replaced", "revoked"],
    ["revoked", "revoked"],
    [null, "delivered"],
  ] as const)("whose serial is %s is shown as %s", (verdict, shown) => {
    expect(shownStatus("delivered", verdict)).toBe(shown);
  });
});
