import { describe, expect, it } from "vitest";
import type { T } from "#lib/kernel/texts.ts";
import { dateWords, timeWords } from "./date-words.ts";

const FRENCH: Record<string, string> = {
  "common:date.first": "1er",
  "common:date.at": "{{date}}, {{time}}",
  "common:date.time": "{{shortHour}} h {{minute}}",
  "common:month.5": "mai",
  "common:month.11": "novembre",
};
const t: T = (asked, params = {}) => {
  const key = String(asked);
  return Object.entries(params).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    FRENCH[key] ?? key,
  );
};

describe("a date in words", () => {
  it("names the day, the month and the year", () => {
    expect(dateWords("2026-11-14", t)).toBe("14 novembre 2026");
  });

  it("says the first of the month as people do", () => {
    expect(dateWords("2026-05-01", t)).toBe("1er mai 2026");
  });

  it("says no more than what is known", () => {
    expect(dateWords("1954", t)).toBe("1954");
    expect(dateWords("1954-05", t)).toBe("mai 1954");
  });

  it("adds the hour of the wall clock", () => {
    expect(dateWords("2026-11-23", t, "09:02")).toBe("23 novembre 2026, 9 h 02");
    expect(timeWords("21:14", t)).toBe("21 h 14");
  });
});
