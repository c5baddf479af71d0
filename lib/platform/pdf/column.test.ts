import { describe, expect, it } from "vitest";
import { paginate, type Row } from "./column.ts";

const row = (height: number, heading = false): Row => ({
  height,
  draw: () => undefined,
  ...(heading ? { heading } : {}),
});
const heights = (pages: Row[][]) => pages.map((page) => page.map(({ height }) => height));

describe("pages of a column", () => {
  it("fills a page before it starts the next", () => {
    expect(heights(paginate([row(40), row(40), row(40)], () => 100, 0))).toEqual([[40, 40], [40]]);
  });

  it("keeps room for what closes the last page", () => {
    const five = [row(40), row(20), row(10), row(10), row(10)];
    expect(heights(paginate(five, () => 100, 30))).toEqual([
      [40, 20],
      [10, 10, 10],
    ]);
    expect(heights(paginate([row(40), row(30)], () => 100, 30))).toEqual([[40, 30]]);
  });

  it("never leaves a heading alone at the foot of a page", () => {
    expect(heights(paginate([row(80), row(10, true), row(40)], () => 100, 0))).toEqual([[80], [10, 40]]);
  });

  it("refuses a row that no page can hold", () => {
    expect(() => paginate([row(140)], () => 100, 0)).toThrow("taller than a page");
  });
});
