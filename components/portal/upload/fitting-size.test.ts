import { describe, expect, it } from "vitest";
import { fittingSize, LONGEST_SIDE } from "./fitting-size.ts";

describe("the size at which a photograph is sent", () => {
  it("leaves a picture alone that is small enough already", () => {
    expect(fittingSize({ width: LONGEST_SIDE, height: 1_200 })).toEqual({ width: LONGEST_SIDE, height: 1_200 });
  });

  it("brings the longer side to the limit and keeps the proportion, lying or standing", () => {
    expect(fittingSize({ width: 5_200, height: 4_000 })).toEqual({ width: 2_600, height: 2_000 });
    expect(fittingSize({ width: 4_000, height: 5_200 })).toEqual({ width: 2_000, height: 2_600 });
  });

  it("keeps at least one pixel of a very long strip", () => {
    expect(fittingSize({ width: 30_000, height: 2 })).toEqual({ width: 2_600, height: 1 });
  });
});
