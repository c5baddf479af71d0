import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTS_A_FILE, printedNumbers, rangesOf } from "./print-range.ts";

const whole = { from: undefined, to: undefined };
const register = fc
  .record({ firstNo: fc.integer({ min: 1, max: 900 }), acts: fc.integer({ min: 1, max: 5_000 }) })
  .map(({ firstNo, acts }) => ({ firstNo, lastNo: firstNo + acts - 1 }));

describe("a register that is printed", () => {
  it("is printed whole when it holds no more than a file", () => {
    expect(printedNumbers({ firstNo: 1, lastNo: 300 }, whole)).toEqual({ ok: true, value: { from: 1, to: 300 } });
  });

  it("is refused whole when it holds more, and says how many a file holds", () => {
    expect(printedNumbers({ firstNo: 1, lastNo: ACTS_A_FILE + 1 }, whole)).toEqual({
      ok: false,
      error: { code: "registers.printTooLarge", params: { most: ACTS_A_FILE } },
    });
  });

  it("prints only numbers that it holds", () => {
    for (const asked of [
      { from: 0, to: 5 },
      { from: 4, to: 11 },
      { from: 6, to: 5 },
    ])
      expect(printedNumbers({ firstNo: 1, lastNo: 10 }, asked)).toMatchObject({
        error: { code: "registers.printNumbers" },
      });
    expect(printedNumbers({ firstNo: 1, lastNo: 0 }, whole)).toMatchObject({
      error: { code: "registers.nothingToPrint" },
    });
  });

  it("comes out whole from its ranges, each number once, and each range is taken", () => {
    fc.assert(
      fc.property(register, (held) => {
        const ranges = rangesOf(held);
        for (const range of ranges) expect(printedNumbers(held, range)).toEqual({ ok: true, value: range });
        expect(ranges.at(0)?.from).toBe(held.firstNo);
        expect(ranges.at(-1)?.to).toBe(held.lastNo);
        ranges.slice(1).forEach(({ from }, at) => expect(from).toBe((ranges[at]?.to ?? 0) + 1));
      }),
    );
  });
});
