import { describe, expect, it } from "vitest";
import { calendarFile } from "./index.ts";

const entry = {
  uid: "one@sijil.test",
  stampedAt: new Date("2026-11-23T08:00:00.123Z"),
  startsAt: new Date("2026-12-03T09:20:00Z"),
  minutes: 20,
  title: "الحالة المدنية: الملف NA26 K7MT 4WD",
  place: "مكتب الحالة المدنية أكدال، شارع فرنسا; الطابق 1, الرباط",
  text: "أحضروا بطاقتكم\nوأصول الوثائق",
};

describe("the entry for a telephone's calendar", () => {
  const file = calendarFile(entry);
  const whole = file.replaceAll("\r\n ", "");

  it("says the instant in universal time, so that no table of time zones can be wrong about it", () => {
    expect(whole).toContain("DTSTART:20261203T092000Z\r\n");
    expect(whole).toContain("DTSTAMP:20261123T080000Z\r\n");
    expect(whole).toContain("DURATION:PT20M\r\n");
    expect(calendarFile({ ...entry, startsAt: "2026-12-03T09:20" })).toContain("DTSTART:20261203T092000\r\n");
  });

  it("keeps commas, semicolons and line ends inside its texts", () => {
    expect(whole).toContain("الطابق 1\\, الرباط");
    expect(whole).toContain("شارع فرنسا\\; ");
    expect(whole).toContain("DESCRIPTION:أحضروا بطاقتكم\\nوأصول الوثائق\r\n");
  });

  it("has no line over 75 octets, and cuts no letter", () => {
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\uFFFD");
  });
});
