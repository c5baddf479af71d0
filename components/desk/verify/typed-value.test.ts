import { describe, expect, it } from "vitest";
import { typedValue } from "./typed-value.ts";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("a correction at the desk", () => {
  it("keeps both scripts of a name", () => {
    expect(typedValue("dual", form({ "value.ar": " يوسف ", "value.latin": "Youssef" }))).toEqual({
      ar: "يوسف",
      latin: "Youssef",
    });
  });

  it("gives a whole day, or the year alone where no more is known", () => {
    expect(typedValue("day", form({ "value.day": "7", "value.month": "3", "value.year": "1990" }))).toBe("1990-03-07");
    expect(typedValue("partialDate", form({ "value.day": "", "value.month": "", "value.year": "1960" }))).toBe("1960");
  });

  it("gives the hour in two figures", () => {
    expect(typedValue("time", form({ "value.hour": "9", "value.minute": "5" }))).toBe("09:05");
  });

  it("makes no minute of what was left empty, and keeps that a time is unknown", () => {
    expect(typedValue("time", form({ "value.hour": "", "value.minute": "" }))).toBe(":");
    expect(typedValue("time", form({ "value.hour": "9", "value.minute": "" }))).toBe("09:");
    expect(typedValue("time", form({ "value.hour": "9", "value.minute": "5", "value.unknown": "yes" }))).toBe(
      "unknown",
    );
  });
});
