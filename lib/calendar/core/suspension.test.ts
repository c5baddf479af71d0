import { describe, expect, it } from "vitest";
import { isoDay } from "./civil-day.ts";
import { isSuspended, prolongedBySuspensions, Suspension, suspendedDays, suspensionsFor } from "./suspension.ts";

const emergency: Suspension = {
  reference: "décret-loi 2-20-292",
  startsOn: isoDay(2020, 3, 20),
  endsOn: isoDay(2020, 6, 10),
  territories: "everywhere",
};
const earthquake: Suspension = {
  reference: "séisme",
  startsOn: isoDay(2023, 9, 9),
  endsOn: isoDay(2023, 10, 9),
  territories: ["MA-HAO"],
};

describe("the suspension of deadlines", () => {
  it("holds for the places it names and all they contain", () => {
    const both = [emergency, earthquake];
    expect(suspensionsFor(both, ["MA-MAR", "MA-07", "MA-HAO"])).toEqual(both);
    expect(suspensionsFor(both, ["MA-RAB", "MA-04"])).toEqual([emergency]);
    expect(suspensionsFor(both, [])).toEqual([emergency]);
  });

  it("counts its first and last day, and overlapping periods once", () => {
    expect(
      [isoDay(2020, 3, 19), isoDay(2020, 3, 20), isoDay(2020, 6, 10), isoDay(2020, 6, 11)].map((day) =>
        isSuspended(day, [emergency]),
      ),
    ).toEqual([false, true, true, false]);
    const inside = { ...emergency, startsOn: isoDay(2020, 4, 1), endsOn: isoDay(2020, 4, 30) };
    const longer = { ...emergency, startsOn: isoDay(2020, 6, 1), endsOn: isoDay(2020, 6, 20) };
    expect(suspendedDays(isoDay(2020, 1, 1), isoDay(2020, 12, 31), [longer, inside, emergency])).toBe(93);
    expect(suspendedDays(isoDay(2020, 3, 25), isoDay(2020, 3, 26), [emergency])).toBe(2);
    expect(suspendedDays(isoDay(2020, 7, 1), isoDay(2020, 8, 1), [emergency])).toBe(0);
  });

  it("resumes the count the day after it ends, and meets a second period on the way", () => {
    // 1 to 30 March: 19 days run, 11 remain from 11 June.
    expect(prolongedBySuspensions(isoDay(2020, 3, 1), isoDay(2020, 3, 30), [emergency])).toBe("2020-06-21");
    const second = { ...emergency, startsOn: isoDay(2020, 6, 15), endsOn: isoDay(2020, 6, 19) };
    expect(prolongedBySuspensions(isoDay(2020, 3, 1), isoDay(2020, 3, 30), [emergency, second])).toBe("2020-06-26");
    expect(prolongedBySuspensions(isoDay(2020, 3, 1), isoDay(2020, 3, 19), [emergency])).toBe("2020-03-19");
  });

  it("cannot end before it starts", () => {
    expect(Suspension.safeParse({ ...emergency, endsOn: "2020-03-01" }).error?.issues[0]).toMatchObject({
      path: ["endsOn"],
      message: "calendar.endsBeforeItStarts",
    });
  });
});
