import { describe, expect, it } from "vitest";
import { pagesAround } from "./pages-around.ts";

describe("the pages offered under a list", () => {
  it("are all there when they are few", () => {
    expect(pagesAround(2, 4)).toEqual([1, 2, 3, 4]);
  });

  it("keep the first and the last, and leave a gap between", () => {
    expect(pagesAround(10, 20)).toEqual([1, null, 8, 9, 10, 11, 12, null, 20]);
  });
});
