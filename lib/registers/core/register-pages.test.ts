import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMBERS_A_PAGE, numbersOfPage, pageOfNumber } from "./register-pages.ts";

const register = fc
  .record({ firstNo: fc.integer({ min: 1, max: 5_000 }), acts: fc.integer({ min: 0, max: 5_000 }) })
  .map(({ firstNo, acts }) => ({ firstNo, lastNo: acts === 0 ? 0 : firstNo + acts - 1 }));

describe("the pages of a register", () => {
  it("show every number of the register on one page and no other", () => {
    fc.assert(
      fc.property(register, fc.nat(), ({ firstNo, lastNo }, seed) => {
        fc.pre(lastNo > 0);
        const no = firstNo + (seed % (lastNo - firstNo + 1));
        const { from, to } = numbersOfPage(firstNo, pageOfNumber({ firstNo, lastNo }, no));
        expect(from <= no && no <= to).toBe(true);
      }),
    );
  });

  it("follow one another without a hole, from the first number on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 200 }), (firstNo, page) => {
        expect(numbersOfPage(firstNo, 1).from).toBe(firstNo);
        expect(numbersOfPage(firstNo, page + 1).from).toBe(numbersOfPage(firstNo, page).to + 1);
      }),
    );
  });

  it("lead to the nearest page when a number is asked that the register does not hold", () => {
    fc.assert(
      fc.property(register, fc.integer({ min: -100, max: 20_000 }), (held, no) => {
        const page = pageOfNumber(held, no);
        expect(page).toBeGreaterThanOrEqual(1);
        expect(page).toBeLessThanOrEqual(pageOfNumber(held, held.lastNo));
      }),
    );
    expect(pageOfNumber({ firstNo: 1, lastNo: 0 }, 7)).toBe(1);
    expect(NUMBERS_A_PAGE).toBe(50);
  });
});
