import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { doubleKeys } from "./double-keys.ts";

const on = isoDay(2026, 11, 16);
const keys = (more: Partial<Parameters<typeof doubleKeys>[0]> = {}) =>
  doubleKeys({
    countryAbroad: "FR",
    subject: { ar: "آدم العلوي", latin: "Adam El Alaoui" },
    foreignAct: { number: "N° 1204/2026", on },
    ...more,
  });

describe("the keys of an event abroad", () => {
  it("are the foreign act however its number is spaced, and the names in either script however they are spelt", () => {
    const other = keys({
      subject: { ar: "ادم العلوي", latin: "ADAM EL-ALAOUI" },
      foreignAct: { number: "1204 2026", on },
    });
    expect(other).toEqual(keys());
    expect(other).toHaveLength(3);
  });

  it("are other ones in another country, on another day of the act, under another name", () => {
    const meets = (more: Parameters<typeof keys>[0]) => keys(more).filter((key) => keys().includes(key)).length;
    expect(meets({ countryAbroad: "BE" })).toBe(0);
    expect(meets({ foreignAct: { number: "1204/2026", on: isoDay(2026, 11, 17) } })).toBe(2);
    expect(meets({ subject: { ar: "يوسف العلوي", latin: "Adam El Alaoui" } })).toBe(2);
  });

  it("are none for an event in Morocco, and leave out what nobody told", () => {
    expect(keys({ countryAbroad: undefined })).toEqual([]);
    expect(keys({ foreignAct: undefined, subject: { ar: "", latin: "" } })).toEqual([]);
  });
});
