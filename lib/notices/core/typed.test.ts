import { describe, expect, it } from "vitest";
import { readAddress, readClosing, readExecution, readPaper, readRefusal } from "./typed.ts";

const on = { day: "20", month: "11", year: "2026" };

describe("what an officer types about a notice", () => {
  it("is read with its spaces put right", () => {
    expect(readAddress({ office: "  أكدال   الرياض " })).toEqual({ ok: true, value: { office: "أكدال الرياض" } });
    expect(readPaper({ number: "12/2026", on })).toEqual({ ok: true, value: { number: "12/2026", on: "2026-11-20" } });
    expect(readExecution({ number: "412", year: "1990", on })).toEqual({
      ok: true,
      value: { number: 412, year: 1990, on: "2026-11-20" },
    });
    expect(readRefusal({ reason: "wrongOffice", note: "" })).toEqual({
      ok: true,
      value: { reason: "wrongOffice", note: null },
    });
  });

  it.each([
    [readAddress({ office: " " }), "notices.officeMissing"],
    [readPaper({ number: "", on }), "notices.paperNumberMissing"],
    [readExecution({ number: "0", year: "1990", on }), "notices.actNumberWrong"],
    [readExecution({ number: "7", year: "1912", on }), "notices.actYearWrong"],
    [readRefusal({ reason: "no" }), "notices.reasonMissing"],
    [readClosing({ note: "" }), "notices.noteMissing"],
    [readClosing({ note: "a\u202Eb" }), "notices.textWrong"],
    [readClosing({ note: "x".repeat(501) }), "notices.textWrong"],
  ])("is refused with what is missing or wrong (%#)", (read, code) => {
    expect(read.ok ? null : read.error.code).toBe(code);
  });

  it("names a day that exists", () => {
    expect(readPaper({ number: "1", on: { day: "31", month: "2", year: "2026" } }).ok).toBe(false);
    expect(readPaper({ number: "1" }).ok).toBe(false);
  });
});
