import { describe, expect, it } from "vitest";
import type { Review } from "#lib/declarations/core/index.ts";
import type { Line } from "./file-view.ts";
import { awaitsArabic, awaitsReason, isSeen } from "./line-state.ts";

const line: Line = {
  path: "mother.profession",
  group: "mother",
  shape: "dual",
  value: { ar: "", latin: "pharmacienne" },
  document: null,
  needsArabic: true,
  suggestedArabic: "صيدلانية",
  needsReason: false,
};
const confirmed: Review = { verdict: "confirmed", verified: null, reason: null };
const doubt: Review = { verdict: "doubt", verified: null, reason: "?" };
const written: Review = { verdict: "corrected", verified: { ar: "صيدلانية" }, reason: "arabicWritten" };

describe("a line of the desk", () => {
  it("waits for its Arabic until the officer has written it", () => {
    expect([undefined, confirmed, doubt, written].map((review) => awaitsArabic(line, review))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(awaitsArabic({ ...line, needsArabic: false }, undefined)).toBe(false);
  });

  it("is seen once something was concluded that may stand", () => {
    const seenWith = (review: Review, one = line) => isSeen(one, { [one.path]: review });
    expect([confirmed, doubt, written].map((review) => seenWith(review))).toEqual([false, true, true]);
    expect(seenWith(confirmed, { ...line, needsArabic: false })).toBe(true);
    expect(isSeen(line, {})).toBe(false);
  });

  it("with another spelling than the family's is seen once its reason was written (L36:47)", () => {
    const spelt: Line = { ...line, path: "child.familyName", needsArabic: false, needsReason: true };
    const kept: Review = { ...confirmed, reason: "?" };
    expect([undefined, confirmed, kept].map((review) => awaitsReason(spelt, review))).toEqual([true, true, false]);
    expect([confirmed, doubt, kept].map((review) => isSeen(spelt, { [spelt.path]: review }))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
