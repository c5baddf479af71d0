import { describe, expect, it } from "vitest";
import { nextNumber, originalsOf, PaperEntryInput, UnusedNumberInput, VolumeInput } from "./paper-input.ts";

const VOLUME = {
  volume: "1",
  pages: "100",
  stampedPages: "100",
  originals: "2",
  firstNo: "1",
  firstPage: "1",
  stampedOn: { day: "28", month: "12", year: "2025" },
  stampedBy: "وكيل الملك",
  court: "المحكمة الابتدائية بالدار البيضاء",
  code: "123456",
};

const codesOf = (read: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  read.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("what the officer copies from a paper register", () => {
  it("reads a stamped volume as it was typed", () => {
    expect(VolumeInput.parse(VOLUME)).toMatchObject({ volume: 1, pages: 100, stampedOn: "2025-12-28" });
  });

  it("asks for what is missing of a volume, each in its field", () => {
    const typed = { ...VOLUME, pages: "", stampedBy: " ", stampedOn: { day: "31", month: "2", year: "2026" } };
    expect(codesOf(VolumeInput.safeParse(typed))).toEqual([
      ["pages", "registers.pagesMissing"],
      ["stampedOn.day", "calendar.notARealDay"],
      ["stampedBy", "registers.prosecutorMissing"],
    ]);
  });

  it("takes a number, a volume and a page only with a scan", () => {
    const typed = { no: "0", volume: "x", page: "3.5", scan: "", code: "123456" };
    expect(codesOf(PaperEntryInput.safeParse(typed))).toEqual([
      ["no", "registers.numberMissing"],
      ["volume", "registers.volumeNumberMissing"],
      ["page", "registers.pageMissing"],
      ["scan", "registers.scanMissing"],
    ]);
  });

  it("takes no unused number without a reason and its words", () => {
    const typed = { no: "7", volume: "1", page: "7", reason: "lost", note: "", code: "123456" };
    expect(codesOf(UnusedNumberInput.safeParse(typed))).toEqual([
      ["reason", "registers.unusedReasonMissing"],
      ["note", "registers.unusedNoteMissing"],
    ]);
  });

  it("expects the number after the last, and the first one of an office that begins with acts already on paper", () => {
    expect(nextNumber({ firstNo: 1, lastNo: 0 })).toBe(1);
    expect(nextNumber({ firstNo: 214, lastNo: 0 })).toBe(214);
    expect(nextNumber({ firstNo: 214, lastNo: 220 })).toBe(221);
  });

  it("is kept in two originals, and in three at a consular office (D99:3)", () => {
    expect([originalsOf("commune"), originalsOf("consulate")]).toEqual([2, 3]);
  });
});
