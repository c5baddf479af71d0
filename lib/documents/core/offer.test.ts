import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { decideOffer, type OfferChange, readOfferChange } from "./offer.ts";

const TODAY = isoDay(2026, 11, 23);
const FROM = { day: "1", month: "1", year: "2027" };
const CHANGE: OfferChange = {
  ...{ regime: "R36", form: "extract", isOffered: false, fromOn: isoDay(2027, 1, 1), number: "2.27.1" },
};

describe("which copies the offices offer", () => {
  it("is decided from a day on, under one law, by a text", () => {
    const typed = { regime: "R36", form: "extract", isOffered: "no", fromOn: FROM, number: " 2.27.1 " };
    expect(readOfferChange(typed)).toEqual({ ok: true, value: CHANGE });
    expect(decideOffer(CHANGE, TODAY).ok).toBe(true);
  });

  it("says every field that is missing", () => {
    const read = readOfferChange({});
    expect(read.ok ? [] : read.error.problems.map(({ field }) => field)).toEqual([
      ...["regime", "form", "isOffered", "fromOn.day", "number"],
    ]);
  });

  it("is not decided for a day that is over: what was issued then was offered", () => {
    const past = decideOffer({ ...CHANGE, fromOn: isoDay(2026, 11, 22) }, TODAY);
    expect(past).toEqual({ ok: false, error: { code: "documents.offerPast" } });
  });

  it("keeps the full copy under both laws, the history to the electronic act, and the card to law 37-99 (L36:43, D99:36, D22:45, L37:33)", () => {
    const refusal = { ok: false, error: { code: "documents.offerAgainstLaw" } };
    expect(decideOffer({ ...CHANGE, form: "full" }, TODAY)).toEqual(refusal);
    expect(decideOffer({ ...CHANGE, regime: "R37", form: "history", isOffered: true }, TODAY)).toEqual(refusal);
    expect(decideOffer({ ...CHANGE, form: "history" }, TODAY).ok).toBe(true);
    expect(decideOffer({ ...CHANGE, form: "card", isOffered: true }, TODAY)).toEqual(refusal);
    for (const isOffered of [true, false])
      expect(decideOffer({ ...CHANGE, regime: "R37", form: "card", isOffered }, TODAY).ok).toBe(true);
  });
});
