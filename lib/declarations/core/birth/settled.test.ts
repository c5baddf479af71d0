import { describe, expect, it } from "vitest";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { isReviewed, type Reviews } from "../reading-fields.ts";
import { birthReviewFields } from "./review-fields.ts";
import { settledBirth } from "./settled.ts";

const correctedTime: Reviews = { "place.time": { verdict: "corrected", verified: "10:52", reason: "certificate" } };

describe("a checked declaration", () => {
  it("enters the act with the officer's value and keeps the declared one untouched", () => {
    const answers = birthAnswers();
    const before = structuredClone(answers);
    const settled = settledBirth(answers, correctedTime);
    expect(settled.ok && settled.value.place.time).toEqual({ hour: 10, minute: 52 });
    expect(answers).toEqual(before);
  });

  it("refuses a correction that a citizen could not have typed either", () => {
    const wrong: Reviews = { "place.bornOn": { verdict: "corrected", verified: "2026-02-31", reason: "certificate" } };
    expect(settledBirth(birthAnswers(), wrong).ok).toBe(false);
    const unknown: Reviews = { "place.time": { verdict: "corrected", verified: "unknown", reason: "certificate" } };
    expect(settledBirth(birthAnswers(), unknown).ok).toBe(false);
  });

  it("is reviewed when every line was seen and none is in doubt", () => {
    const fields = birthReviewFields(birthAnswers());
    const seen: Reviews = Object.fromEntries(
      fields.map(({ path }) => [path, { verdict: "confirmed", verified: null, reason: null } as const]),
    );
    expect(isReviewed(fields, seen)).toBe(true);
    expect(
      isReviewed(fields, { ...seen, "mother.cnie": { verdict: "doubt", verified: null, reason: "unreadable" } }),
    ).toBe(false);
    expect(isReviewed(fields, {})).toBe(false);
  });

  it("shows no line for what was left empty by right", () => {
    const mother = { ...(birthAnswers()["mother"] as object), cnie: "" };
    expect(birthReviewFields(birthAnswers({ mother })).map(({ path }) => path)).not.toContain("mother.cnie");
  });
});
