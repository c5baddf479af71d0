import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import {
  checkDeclaredAt,
  endSpell,
  enter,
  give,
  goingBack,
  inOrder,
  isAccountedFor,
  leaveUnused,
  metOn,
  openSpell,
  type PaperReceipt,
  receiptNumber,
  settle,
} from "./index.ts";

const HOUR = 3_600_000;
const at = (hours: number): Date => new Date(Date.UTC(2026, 10, 20) + hours * HOUR);
const NOW = at(100);
const spell = (from: number, until: number | null) => ({
  beganAt: at(from),
  endedAt: until === null ? null : at(until),
});

const blank = (no: number, told: Partial<PaperReceipt> = {}): PaperReceipt => ({
  no,
  interruptionId: null,
  declarationId: null,
  declaredAt: null,
  openedBy: null,
  enteredBy: null,
  enteredAt: null,
  unusedReason: null,
  unusedNote: "",
  unusedBy: null,
  unusedAt: null,
  ...told,
});
const given = (no: number, told: Partial<PaperReceipt> = {}) => blank(no, { interruptionId: "i", ...told });
const entered = (no: number, hours: number) =>
  given(no, { declarationId: `d${no}`, declaredAt: at(hours), enteredAt: NOW, enteredBy: "a" });
const unused = (no: number) => given(no, { unusedAt: NOW, unusedBy: "a", unusedReason: "spoiled" });
const code = (result: { ok: boolean; error?: { code: string } }) => result.error?.code;

describe("the minutes of an interruption (L36:19)", () => {
  it("are opened while it lasts, or afterwards with its end", () => {
    expect(openSpell(spell(90, null), [], NOW).ok).toBe(true);
    expect(openSpell(spell(10, 20), [spell(30, 40), spell(90, null)], NOW).ok).toBe(true);
  });

  it("are refused for a time to come and for an end before the beginning", () => {
    expect(code(openSpell(spell(101, null), [], NOW))).toBe("downtime.notYet");
    expect(code(openSpell(spell(20, 20), [], NOW))).toBe("downtime.endWrong");
    expect(code(endSpell(spell(20, null), at(101), NOW))).toBe("downtime.endWrong");
  });

  it("are one at a time: an office is not interrupted twice at once", () => {
    expect(code(openSpell(spell(95, null), [spell(90, null)], NOW))).toBe("downtime.oneRunning");
    expect(code(openSpell(spell(15, 25), [spell(10, 20)], NOW))).toBe("downtime.overlap");
    expect(openSpell(spell(20, 25), [spell(10, 20)], NOW).ok).toBe(true);
  });

  it("overlap in the same way whichever was written first", () => {
    const hours = fc.tuple(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 1, max: 48 }));
    fc.assert(
      fc.property(hours, hours, ([from, long], [since, lasted]) => {
        const [one, other] = [spell(from, from + long), spell(since, since + lasted)];
        expect(openSpell(one, [other], NOW).ok).toBe(openSpell(other, [one], NOW).ok);
      }),
    );
  });

  it("are settled only when every number given is entered or explained", () => {
    const over = { endedAt: at(50), settledAt: null };
    expect(code(settle({ endedAt: null, settledAt: null }, []))).toBe("downtime.stillRunning");
    expect(settle(over, [entered(1, 5), unused(2)]).ok).toBe(true);
    expect(settle(over, [entered(1, 5), given(2)])).toMatchObject({ error: { params: { count: 1 } } });
    expect(code(settle(over, [given(1, { declarationId: "d", declaredAt: at(5) })]))).toBe("downtime.receiptsWaiting");
  });
});

describe("the numbered receipts of a pad", () => {
  it("are given from one number to another, and only those that were printed", () => {
    const range = { first: 2, last: 4, interruptionId: "i" };
    expect(give([blank(1), blank(2), given(3), blank(4)], range)).toEqual({ ok: true, value: [2, 4] });
    expect(give([blank(2), blank(3)], range)).toMatchObject({
      error: { code: "downtime.notPrinted", params: { no: 4 } },
    });
    expect(code(give([blank(2), blank(3, { interruptionId: "x" }), blank(4)], range))).toBe("downtime.givenBefore");
    expect(code(give([], { ...range, first: 5 }))).toBe("downtime.rangeWrong");
    expect(code(give([], { ...range, last: 900 }))).toBe("downtime.rangeWrong");
  });

  it("are entered once, in their own interruption only", () => {
    expect(enter(given(7), "i").ok).toBe(true);
    expect(code(enter(given(7), "other"))).toBe("downtime.notGiven");
    expect(code(enter(undefined, "i"))).toBe("downtime.notGiven");
    expect(code(enter(given(7, { declarationId: "d", declaredAt: at(1) }), "i"))).toBe("downtime.beingEntered");
    expect(code(enter(entered(7, 1), "i"))).toBe("downtime.entered");
    expect(code(enter(unused(7), "i"))).toBe("downtime.unused");
  });

  it("never vanish: whatever is done with a number, it is accounted for once and for good", () => {
    const step = fc.constantFrom("enter", "send", "leave" as const);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let receipt = given(1);
        let accounted = 0;
        for (const what of steps) {
          const before = isAccountedFor(receipt);
          if (what === "enter" && enter(receipt, "i").ok)
            receipt = { ...receipt, declarationId: "d", declaredAt: at(1) };
          if (what === "send" && receipt.declarationId !== null && !before) receipt = { ...receipt, enteredAt: NOW };
          if (what === "leave" && leaveUnused(receipt).ok) receipt = { ...receipt, unusedAt: NOW };
          if (!before && isAccountedFor(receipt)) accounted += 1;
          expect(before && !isAccountedFor(receipt)).toBe(false);
        }
        expect(accounted).toBeLessThanOrEqual(1);
        expect(receipt.enteredAt !== null && receipt.unusedAt !== null).toBe(false);
      }),
    );
  });

  it("bear their office and their number", () => {
    expect(receiptNumber("044210101-01", 12)).toBe("044210101-01-P0012");
  });
});

describe("the real time of a declaration on paper", () => {
  it("lies inside the interruption and is not to come", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.option(fc.integer({ min: 31, max: 100 })), (hour, end) => {
        const isIn = hour >= 30 && hour <= (end ?? 100);
        expect(checkDeclaredAt(at(hour), spell(30, end), NOW).ok).toBe(isIn);
      }),
    );
  });

  it("is the one that the deadline looks at, whenever it is entered", () => {
    const deadline = { lastDay: isoDay(2026, 11, 20) };
    expect(metOn(isoDay(2026, 11, 20), deadline)).toBe("2026-11-20");
    expect(metOn(isoDay(2026, 11, 21), deadline)).toBeNull();
    expect(metOn(isoDay(2026, 11, 20), null)).toBeNull();
  });

  it("orders the receipts; a time that goes back behind a lower number is pointed out", () => {
    const receipts = [given(4), entered(3, 5), entered(1, 6), given(2)];
    expect(inOrder(receipts).map(({ no }) => no)).toEqual([3, 1, 2, 4]);
    expect(goingBack(receipts)).toEqual([3]);
    expect(goingBack([entered(1, 5), entered(2, 5), entered(3, 6)])).toEqual([]);
  });
});
