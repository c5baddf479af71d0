import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDay, isoDay } from "#lib/calendar/core/index.ts";
import { mayPost, type Posting, postingAt, runsAt } from "./index.ts";

const FIRST = isoDay(2026, 1, 1);
const dayNo = (n: number): IsoDay => addDays(FIRST, n);
/** Noon of the n-th day, as milliseconds. */
const noonOf = (n: number) => Date.parse(`${dayNo(n)}T12:00:00Z`);
const at = (n: number) => ({ day: dayNo(n), atMs: noonOf(n) });

const tenure = fc
  .record({ from: fc.nat(60), days: fc.option(fc.nat(40)), isEndedAtOnce: fc.boolean() })
  .map(({ from, days, isEndedAtOnce }) => ({
    fromOn: dayNo(from),
    toOn: days === null ? null : dayNo(from + days),
    endedAtMs: isEndedAtOnce && days !== null ? noonOf(from + days) : null,
  }));

describe("the postings of a person", () => {
  it("are never two at the same instant, whatever was asked for (D22:3)", () => {
    fc.assert(
      fc.property(fc.array(tenure, { maxLength: 12 }), fc.nat(110), (asked, when) => {
        const given: Posting[] = [];
        for (const [id, one] of asked.entries())
          if (mayPost(given, one).ok) given.push({ ...one, id: String(id), role: "clerk", officeCode: "044210101-01" });
        const running = given.filter((one) => runsAt(one, at(when)));
        expect(running.length).toBeLessThanOrEqual(1);
        expect(postingAt(given, at(when))).toBe(running[0]);
      }),
    );
  });

  it("follow each other: the next begins the day after the last", () => {
    const first = { fromOn: dayNo(0), toOn: dayNo(9) };
    expect(mayPost([first], { fromOn: dayNo(10), toOn: null })).toEqual({ ok: true, value: null });
    expect(mayPost([first], { fromOn: dayNo(9), toOn: null })).toMatchObject({
      error: { code: "staff.postedAlready" },
    });
  });

  it("leave no room for another while one has no end", () => {
    const open = { fromOn: dayNo(5), toOn: null };
    expect(mayPost([open], { fromOn: dayNo(50), toOn: null })).toMatchObject({
      error: { code: "staff.postedAlready" },
    });
    expect(mayPost([open], { fromOn: dayNo(0), toOn: dayNo(4) })).toMatchObject({ ok: true });
  });

  it("that are ended at once are over at that very instant (L36:9)", () => {
    const ended = { fromOn: dayNo(0), toOn: dayNo(3), endedAtMs: noonOf(3) };
    expect(runsAt(ended, { day: dayNo(3), atMs: noonOf(3) - 1 })).toBe(true);
    expect(runsAt(ended, { day: dayNo(3), atMs: noonOf(3) })).toBe(false);
  });
});
