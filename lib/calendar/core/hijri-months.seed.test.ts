import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type IsoDay, isoDay, parseIsoDay } from "./civil-day.ts";
import { gregorianOf, hijriOf } from "./hijri.ts";
import { HIJRI_SEED, HIJRI_SEED_MONTHS } from "./hijri-months.seed.ts";

// Double dates printed by the Bulletin officiel and the texts this register applies.
const OFFICIAL_PAIRS = [
  ["22-03-1414", "1993-09-10", "decree 1-93-165"],
  ["25-07-1423", "2002-10-03", "law 37-99"],
  ["02-08-1423", "2002-10-09", "decree 2-99-665"],
  ["02-09-1423", "2002-11-07", "BO 5054"],
  ["12-12-1424", "2004-02-03", "law 70-03"],
  ["14-12-1424", "2004-02-05", "BO 5184"],
  ["21-12-1424", "2004-02-12", "BO 5186"],
  ["10-01-1425", "2004-03-02", "order 321-04"],
  ["12-01-1425", "2004-03-04", "BO 5192"],
  ["18-04-1425", "2004-06-07", "decree 2-04-331"],
  ["25-04-1425", "2004-06-14", "decree 2-04-88"],
  ["28-04-1425", "2004-06-17", "BO 5222"],
  ["03-05-1425", "2004-06-21", "BO 5223"],
  ["28-11-1425", "2005-01-10", "decree 2-04-969"],
  ["15-05-1426", "2005-06-23", "BO 5328"],
  ["25-06-1426", "2005-08-01", "BO 5339"],
  ["30-10-1427", "2006-11-22", "dahir 1-06-154"],
  ["15-11-1427", "2006-12-07", "BO 5480"],
  ["03-03-1428", "2007-03-23", "law 62-06"],
  ["13-03-1428", "2007-04-02", "BO 5513"],
  ["03-10-1441", "2020-05-26", "decree 2-18-1005"],
  ["16-10-1441", "2020-06-08", "BO 6889"],
  ["03-12-1442", "2021-07-14", "law 36-21"],
  ["11-12-1442", "2021-07-22", "BO 7006"],
  ["30-11-1443", "2022-06-30", "dahir 1-22-38"],
  ["14-12-1443", "2022-07-14", "BO 7108"],
  ["19-07-1444", "2023-02-10", "dahir 1-23-19"],
  ["06-08-1444", "2023-02-27", "BO 7173"],
  ["03-12-1444", "2023-06-22", "decree 2-22-04"],
  ["17-12-1444", "2023-07-06", "BO 7210"],
  ["01-10-1445", "2024-04-10", "Eid al-Fitr 1445"],
  ["01-09-1446", "2025-03-02", "Ramadan 1446"],
  ["19-07-1447", "2026-01-09", "dahir 1-25-69"],
  ["09-08-1447", "2026-01-29", "BO 7478"],
] as const;

const first = HIJRI_SEED.months[0]?.startsOn ?? isoDay(1, 1, 1);
const lastStart = HIJRI_SEED.months.at(-1)?.startsOn ?? first;
const dayInTable = fc
  .integer({ min: 0, max: daysBetween(first, lastStart) + 28 })
  .map((count) => addDays(first, count));

describe("the Hijri months the register opens with", () => {
  it.each(OFFICIAL_PAIRS)("give %s for %s as printed in %s", (written, civil) => {
    const [day = 0, month = 0, year = 0] = written.split("-").map(Number);
    expect(hijriOf(asDay(civil), HIJRI_SEED)).toMatchObject({ ok: true, value: { year, month, day } });
    expect(gregorianOf({ year, month, day }, HIJRI_SEED)).toEqual({ ok: true, value: civil });
  });

  it("run from Muharram 1400 to Dhu al-Hijja 1449, twelve a year", () => {
    expect(HIJRI_SEED.months.map(({ year, month }) => `${year}-${month}`)).toEqual(
      Array.from({ length: 600 }, (_, at) => `${1400 + Math.floor(at / 12)}-${(at % 12) + 1}`),
    );
    expect([first, lastStart]).toEqual(["1979-11-21", "2028-04-27"]);
  });

  it("have 29 or 30 days each and 354 or 355, rarely 353 or 356, a year", () => {
    const starts = HIJRI_SEED.months.map(({ startsOn }) => startsOn);
    starts.slice(1).forEach((start, at) => expect([29, 30]).toContain(daysBetween(starts[at] ?? start, start)));
    starts.slice(12).forEach((start, at) => {
      const length = daysBetween(starts[at] ?? start, start);
      expect(length).toBeGreaterThanOrEqual(353);
      expect(length).toBeLessThanOrEqual(356);
    });
  });

  it("are provisional exactly where no announcement is known", () => {
    const guessed = HIJRI_SEED_MONTHS.filter(({ evidence }) => evidence === "interpolated" || evidence === "computed");
    expect(HIJRI_SEED.months.filter(({ provisional }) => provisional)).toHaveLength(guessed.length);
    expect(guessed.filter(({ evidence }) => evidence === "computed").map(({ year }) => year)[0]).toBe(1447);
    expect(guessed.filter(({ evidence }) => evidence === "computed")).toHaveLength(26);
  });

  it("turn every civil day into a Hijri date and back", () => {
    fc.assert(
      fc.property(dayInTable, (day) => {
        const hijri = hijriOf(day, HIJRI_SEED);
        if (!hijri.ok) throw new Error(day);
        expect(gregorianOf(hijri.value, HIJRI_SEED)).toEqual({ ok: true, value: day });
      }),
    );
  });

  it("count one Hijri day after another, without a gap", () => {
    for (let day = first; day < lastStart; day = addDays(day, 1)) {
      const [today, tomorrow] = [hijriOf(day, HIJRI_SEED), hijriOf(addDays(day, 1), HIJRI_SEED)];
      if (!today.ok || !tomorrow.ok) throw new Error(day);
      const isNextDay = tomorrow.value.day === today.value.day + 1 || tomorrow.value.day === 1;
      expect(isNextDay, day).toBe(true);
    }
  });
});

function asDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (!day.ok) throw new Error(text);
  return day.value;
}
