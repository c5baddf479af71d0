import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { announceMonth } from "./announce-month.ts";
import { addDays, daysBetween, type IsoDay, isoDay } from "./civil-day.ts";
import { Deadline, deadline, type DeadlineEvent, deadlineStatus, officerDeathDeadline } from "./deadline.ts";
import { HIJRI_SEED } from "./hijri-months.seed.ts";
import { holidayTable } from "./holidays.ts";
import { isSuspended, type Suspension, suspendedDays } from "./suspension.ts";
import { isWorkingDay } from "./working-days.ts";

const holidays = holidayTable({ version: "2026-11", hijri: HIJRI_SEED, firstYear: 2018, lastYear: 2029 });
const tables = { holidays, suspensions: [] };
const emergency: Suspension = {
  reference: "décret-loi 2-20-292",
  startsOn: isoDay(2020, 3, 20),
  endsOn: isoDay(2020, 6, 10),
  territories: "everywhere",
};
const birth = (eventOn: IsoDay, regime: "R36" | "R37" = "R36"): DeadlineEvent => ({
  kind: "birth",
  eventOn,
  regime,
  placeClass: "morocco",
});

describe("the deadline to declare", () => {
  it.each(["R36", "R37"] as const)("under %s is 30 days that start the day after the birth", (regime) => {
    const found = deadline(birth(isoDay(2025, 9, 8), regime), tables);
    expect(found).toMatchObject({
      firstDay: "2025-09-09",
      rawLastDay: "2025-10-08",
      lastDay: "2025-10-08",
      provisional: false,
    });
    expect(daysBetween(found.firstDay, found.rawLastDay) + 1).toBe(30);
    expect(found.rules).toEqual(regime === "R36" ? ["L36:21", "D22:40"] : ["D99:15"]);
  });

  it("that ends on a day off is prolonged to the next working day, and says over which days", () => {
    // 18 November 2025 is Independence Day; 14 August 2026 a Friday, Oued Ed-Dahab.
    expect(deadline(birth(isoDay(2025, 10, 19)), tables)).toMatchObject({
      rawLastDay: "2025-11-18",
      lastDay: "2025-11-19",
      prolongedOver: [{ day: "2025-11-18", because: "independenceDay" }],
    });
    expect(deadline(birth(isoDay(2026, 7, 15)), tables)).toMatchObject({
      rawLastDay: "2026-08-14",
      lastDay: "2026-08-17",
      prolongedOver: [
        { day: "2026-08-14", because: "ouedEdDahab" },
        { day: "2026-08-15", because: "weekend" },
        { day: "2026-08-16", because: "weekend" },
      ],
    });
  });

  it("is one year for Moroccans living abroad", () => {
    expect(deadline({ ...birth(isoDay(2024, 2, 29)), placeClass: "abroad" }, tables)).toMatchObject({
      rawLastDay: "2025-02-28",
      lastDay: "2025-02-28",
    });
  });

  it("starts the day after arrival at the first port or airport, never before the event", () => {
    const travel = (arrivedOn: IsoDay): DeadlineEvent => ({
      ...birth(isoDay(2025, 9, 1)),
      placeClass: "travel",
      arrivedOn,
    });
    expect(deadline(travel(isoDay(2025, 9, 8)), tables)).toMatchObject({
      firstDay: "2025-09-09",
      lastDay: "2025-10-08",
      rules: ["L36:31", "D22:40"],
    });
    expect(deadline(travel(isoDay(2025, 8, 31)), tables).firstDay).toBe("2025-09-02");
  });

  it("is 60 days for the officer to register a death that no relative completed", () => {
    const death = { kind: "death", regime: "R36", eventOn: isoDay(2025, 8, 9), placeClass: "morocco" } as const;
    expect(officerDeathDeadline(death, tables)).toMatchObject({ lastDay: "2025-10-08", rules: ["L36:39", "D22:40"] });
  });

  it("does not run while it is suspended, and keeps what suspended it", () => {
    const found = deadline(birth(isoDay(2020, 3, 1)), { holidays, suspensions: [emergency] });
    expect(found).toMatchObject({ rawLastDay: "2020-06-22", lastDay: "2020-06-22", suspendedDays: 83 });
    expect(found.inputs.suspensions).toEqual([emergency]);
    const sundayBefore = deadline(birth(isoDay(2020, 2, 14)), {
      holidays,
      suspensions: [{ ...emergency, startsOn: isoDay(2020, 3, 16) }],
    });
    expect(sundayBefore).toMatchObject({ rawLastDay: "2020-03-15", lastDay: "2020-06-11", suspendedDays: 0 });
  });

  it("near a feast not yet announced is a range, and accepts until its latest day", () => {
    // Eid al-Adha 1447 is expected on Thursday 28 May 2026, a day either way.
    const found = deadline(birth(isoDay(2026, 4, 28)), tables);
    expect(found).toMatchObject({
      lastDay: "2026-06-01",
      range: { earliest: "2026-05-28", latest: "2026-06-01" },
      provisional: true,
      provisionalBecause: "religiousHoliday",
    });
    expect(deadlineStatus(found, isoDay(2026, 5, 29))).toEqual({
      daysLeft: 3,
      late: false,
      daysLate: 0,
      awaitsAnnouncement: true,
    });
  });

  it("is certain once the month is announced", () => {
    let hijri = HIJRI_SEED;
    for (const month of [9, 10, 11]) {
      const announced = announceMonth(hijri, { year: 1447, month, length: month === 10 ? 29 : 30 });
      if (!announced.ok) throw new Error(announced.error.code);
      hijri = announced.value.state;
    }
    const again = holidayTable({ version: "2026-12", hijri, firstYear: 2018, lastYear: 2029 });
    expect(deadline(birth(isoDay(2026, 4, 28)), { holidays: again, suspensions: [] })).toMatchObject({
      lastDay: "2026-06-01",
      provisional: false,
      inputs: { holidayVersion: "2026-12" },
    });
  });

  it("beyond the known holidays says so", () => {
    const found = deadline(birth(isoDay(2028, 6, 1)), tables);
    expect(found).toMatchObject({ lastDay: "2028-07-03", provisional: true, provisionalBecause: "holidaysUnknown" });
    expect(deadline(birth(isoDay(1950, 6, 1)), tables).provisionalBecause).toBe("holidaysUnknown");
  });

  it("is stored and read back whole, and gives itself again from its inputs", () => {
    const found = deadline(birth(isoDay(2020, 3, 1)), { holidays, suspensions: [emergency] });
    const stored = Deadline.parse(JSON.parse(JSON.stringify(found)));
    expect(stored).toEqual(found);
    expect(deadline(stored.inputs.event, { holidays, suspensions: stored.inputs.suspensions })).toEqual(found);
  });
});

describe("every deadline", () => {
  const eventOn = fc.integer({ min: 0, max: 3300 }).map((count) => addDays(isoDay(2018, 3, 1), count));
  const placeClass = fc.constantFrom("morocco" as const, "abroad" as const);
  const suspensions = fc.constantFrom<readonly Suspension[]>([], [emergency]);

  it("is never earlier for a later event", () => {
    fc.assert(
      fc.property(eventOn, fc.integer({ min: 0, max: 60 }), placeClass, suspensions, (day, later, place, suspended) => {
        const on = (eventDay: IsoDay) =>
          deadline({ ...birth(eventDay), placeClass: place }, { holidays, suspensions: suspended });
        const [first, second] = [on(day), on(addDays(day, later))];
        expect(second.lastDay >= first.lastDay).toBe(true);
        expect(second.range.earliest >= first.range.earliest).toBe(true);
      }),
    );
  });

  it("leaves 30 days that count and ends on an open day", () => {
    fc.assert(
      fc.property(eventOn, suspensions, (day, suspended) => {
        const found = deadline(birth(day), { holidays, suspensions: suspended });
        const span = daysBetween(found.firstDay, found.rawLastDay) + 1;
        expect(span - suspendedDays(found.firstDay, found.rawLastDay, suspended)).toBe(30);
        expect(isSuspended(found.lastDay, suspended)).toBe(false);
        expect(found.lastDay >= found.rawLastDay).toBe(true);
        if (!found.provisional) expect(isWorkingDay(found.lastDay, holidays)).toBe(true);
      }),
    );
  });
});

describe("where a file stands before its deadline", () => {
  const found = deadline(birth(isoDay(2025, 9, 8)), tables);

  it.each([
    [isoDay(2025, 9, 8), 30, false, 0],
    [isoDay(2025, 10, 7), 1, false, 0],
    [isoDay(2025, 10, 8), 0, false, 0],
    [isoDay(2025, 10, 9), 0, true, 1],
  ])("on %s: %i days left, late %s by %i", (today, daysLeft, late, daysLate) => {
    expect(deadlineStatus(found, today)).toEqual({ daysLeft, late, daysLate, awaitsAnnouncement: false });
  });
});
