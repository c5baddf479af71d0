import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay } from "./civil-day.ts";
import { HIJRI_SEED } from "./hijri-months.seed.ts";
import { offsetOfWrittenHijri, statedHijri } from "./stated-hijri.ts";

const inRamadan1446 = isoDay(2025, 3, 14);

describe("the Hijri date an officer states", () => {
  it("is the table's own date, without a reason, where the table is certain", () => {
    expect(statedHijri(inRamadan1446, HIJRI_SEED, 0, "")).toEqual({
      ok: true,
      value: { year: 1446, month: 9, day: 13, provisional: false, offset: 0, reason: null },
    });
  });

  it("may differ by one day either way, with a reason that is kept", () => {
    expect(statedHijri(inRamadan1446, HIJRI_SEED, -1, " شهادة المستشفى ")).toMatchObject({
      ok: true,
      value: { day: 12, offset: -1, reason: "شهادة المستشفى" },
    });
    expect(statedHijri(inRamadan1446, HIJRI_SEED, 1, "certificat")).toMatchObject({ value: { day: 14, offset: 1 } });
  });

  it("needs a reason when it differs, or when the month is still provisional", () => {
    const refusal = { ok: false, error: { code: "calendar.reasonMissing" } };
    expect(statedHijri(inRamadan1446, HIJRI_SEED, 1, "  ")).toEqual(refusal);
    expect(statedHijri(isoDay(2028, 1, 5), HIJRI_SEED, 0, "")).toEqual(refusal);
    expect(statedHijri(isoDay(2028, 1, 5), HIJRI_SEED, 0, "annonce lue").ok).toBe(true);
  });

  it("becomes a 30th when the officer holds that the new month had not begun", () => {
    expect(statedHijri(isoDay(2025, 6, 27), HIJRI_SEED, -1, "x")).toMatchObject({
      value: { year: 1446, month: 12, day: 30 },
    });
    expect(statedHijri(isoDay(2025, 3, 30), HIJRI_SEED, 1, "x")).toMatchObject({ value: { month: 9, day: 30 } });
    expect(statedHijri(isoDay(2024, 7, 6), HIJRI_SEED, 1, "x")).toMatchObject({
      value: { year: 1445, month: 12, day: 30 },
    });
    expect(statedHijri(isoDay(2025, 10, 23), HIJRI_SEED, 1, "x")).toMatchObject({ value: { month: 5, day: 1 } });
  });

  it("is refused outside the table", () => {
    expect(statedHijri(isoDay(1960, 1, 1), HIJRI_SEED, 0, "x")).toEqual({
      ok: false,
      error: { code: "calendar.hijriUnknown" },
    });
  });
});

describe("a Hijri date written on a certificate", () => {
  it("is recognised up to one day from the table", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16_000 }),
        fc.constantFrom(-1 as const, 0 as const, 1 as const),
        (count, offset) => {
          const day = addDays(isoDay(1980, 1, 1), count);
          const stated = statedHijri(day, HIJRI_SEED, offset, "x");
          if (!stated.ok) throw new Error(day);
          expect(offsetOfWrittenHijri(day, stated.value, HIJRI_SEED)).toEqual({ ok: true, value: offset });
        },
      ),
    );
  });

  it("is accepted as the 29th of a month that began a day late", () => {
    expect(offsetOfWrittenHijri(isoDay(2025, 3, 2), { year: 1446, month: 8, day: 29 }, HIJRI_SEED)).toEqual({
      ok: true,
      value: -1,
    });
  });

  it("two days away is sent back for a second reading", () => {
    expect(offsetOfWrittenHijri(inRamadan1446, { year: 1446, month: 9, day: 15 }, HIJRI_SEED)).toEqual({
      ok: false,
      error: { code: "calendar.hijriTooFar" },
    });
  });
});
