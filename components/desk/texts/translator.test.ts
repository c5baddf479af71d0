import { describe, expect, it } from "vitest";
import { translator } from "./translator.ts";

const arabic = translator(
  {
    "desk:days_one": "يوم واحد",
    "desk:days_two": "يومان",
    "desk:days_few": "{{count}} أيام",
    "desk:days_many": "{{count}} يوما",
    "desk:days_other": "{{count}} يوم",
    "common:back": "رجوع",
  },
  "ar",
);

describe("words put together in the browser", () => {
  it.each([
    [1, "يوم واحد"],
    [2, "يومان"],
    [3, "3 أيام"],
    [11, "11 يوما"],
    [100, "100 يوم"],
  ])("count %i days as Arabic does", (count, words) => {
    expect(arabic("days", { count })).toBe(words);
  });

  it("come from the common texts when the desk has none", () => {
    expect(arabic("back")).toBe("رجوع");
  });

  it("show their key when nobody wrote them", () => {
    expect(arabic("errors:nobody.knows")).toBe("errors:nobody.knows");
  });
});
