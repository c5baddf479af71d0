import { describe, expect, it } from "vitest";
import { moveScan } from "./use-scan.ts";

const whole = { zoom: 1, turns: 0, contrast: false, x: 0.5, y: 0.5 };

describe("a scan in the viewer", () => {
  it("never zooms out beyond the whole page, nor leaves it while it is dragged", () => {
    expect(moveScan(whole, "out").zoom).toBe(1);
    const near = moveScan(moveScan(whole, "in"), { by: [9, 9] });
    expect(near.x).toBeCloseTo(1 - 0.5 / near.zoom);
    expect(moveScan(whole, { by: [1, 1] })).toEqual(whole);
  });

  it("is upright again after four quarter turns", () => {
    const turned = [1, 2, 3, 4].reduce((scan) => moveScan(scan, "turn"), whole);
    expect(turned.turns).toBe(0);
  });

  it("keeps the contrast when another page is shown", () => {
    expect(moveScan(moveScan(whole, "contrast"), "reset").contrast).toBe(true);
  });
});
