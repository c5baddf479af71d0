import { describe, expect, it } from "vitest";
import {
  ARABIC_WRITTEN,
  type FieldValue,
  isReviewed,
  lacksArabic,
  type Review,
  type ReviewField,
} from "./reading-fields.ts";

const profession: ReviewField = {
  path: "mother.profession",
  group: "mother",
  shape: "dual",
  value: { ar: "", latin: "pharmacienne" },
  proof: null,
  needsArabic: true,
};
const confirmed: Review = { verdict: "confirmed", verified: null, reason: null };
const corrected = (verified: FieldValue): Review => ({ verdict: "corrected", verified, reason: ARABIC_WRITTEN });
const isReviewedWith = (review: Review, line = profession) => isReviewed([line], { [line.path]: review });

describe("a line declared in French only", () => {
  it("is not reviewed by a confirmation: the act is in Arabic", () => {
    expect(isReviewedWith(confirmed)).toBe(false);
    expect(lacksArabic(profession, undefined)).toBe(true);
  });

  it("is reviewed once the officer has written its Arabic", () => {
    expect(isReviewedWith(corrected({ ar: "صيدلانية", latin: "pharmacienne" }))).toBe(true);
  });

  it("is not reviewed by a correction that still says nothing in Arabic letters", () => {
    for (const ar of [undefined, "", "pharmacienne"])
      expect(isReviewedWith(corrected({ ar, latin: "pharmacienne" }))).toBe(false);
    expect(isReviewedWith(corrected({ ar: "", latin: "" }))).toBe(false);
  });
});

describe("a line declared in both scripts", () => {
  const { needsArabic: _needs, ...both } = { ...profession, value: { ar: "صيدلانية", latin: "pharmacienne" } };

  it("is reviewed by a confirmation, and not by a correction that takes its Arabic away", () => {
    expect(isReviewedWith(confirmed, both)).toBe(true);
    expect(isReviewedWith(corrected({ ar: "", latin: "pharmacienne" }), both)).toBe(false);
    expect(isReviewedWith(corrected({ ar: "", latin: "" }), both)).toBe(true);
  });
});
