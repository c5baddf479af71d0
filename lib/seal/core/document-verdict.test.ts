import { describe, expect, it } from "vitest";
import { documentVerdict, plainSerial, type TakenBack } from "./document-verdict.ts";
import { dayFromNumber, dayNumber } from "./written-day.ts";

const document = { serial: "EX26R4GQ7HC", expiresOn: "2027-02-26" };

describe("the verdict on a signed document", () => {
  const takenBack: readonly TakenBack[] = [
    { serial: "EX26 R4GQ 7HC", verdict: "replaced", on: "2026-11-30" },
    { serial: "EX26R4GQ7HD", verdict: "revoked", on: "2026-11-29" },
  ];

  it("is authentic until the last day of its term, expired from the next", () => {
    const on = null;
    expect(documentVerdict(document, { today: "2027-02-26", takenBack: [] })).toEqual({ verdict: "authentic", on });
    expect(documentVerdict(document, { today: "2027-02-27", takenBack: [] })).toEqual({ verdict: "expired", on });
  });

  it("never expires without a term", () => {
    const endless = { ...document, expiresOn: null };
    expect(documentVerdict(endless, { today: "2999-01-01", takenBack: [] }).verdict).toBe("authentic");
  });

  it("is that of the list when its serial stands there, with the day, even if its term is over", () => {
    for (const today of ["2026-12-01", "2030-01-01"])
      expect(documentVerdict(document, { today, takenBack })).toEqual({ verdict: "replaced", on: "2026-11-30" });
    const other = { ...document, serial: "EX26R4GQ7HE" };
    expect(documentVerdict(other, { today: "2026-12-01", takenBack }).verdict).toBe("authentic");
  });

  it("reads serials however they were typed or pasted", () => {
    expect(plainSerial(" ex26-r4gq\u00a07hc\u200f")).toBe("EX26R4GQ7HC");
  });
});

describe("a day in its short form", () => {
  it.each(["2026-11-04", "1950-03", "1950", "2024-02-29"])("keeps %s and its precision", (day) => {
    expect(dayFromNumber(dayNumber(day))).toBe(day);
  });

  it.each([20260230, 202613, 195, 20261, 0, -2026, 2026.5, "2026", null])("does not read %o as a day", (value) => {
    expect(dayFromNumber(value)).toBeUndefined();
  });

  it.each(["2026-2-3", "26-11-2026", "", "2026-13", "2023-02-29"])("does not write %o", (day) => {
    expect(() => dayNumber(day)).toThrow(RangeError);
  });
});
