import { z } from "zod";
import { addDays, addYears, daysBetween, IsoDay, latestOf } from "./civil-day.ts";
import { HOLIDAY_CODES, type HolidayTable } from "./holidays.ts";
import { lastWorkingDays } from "./last-working-day.ts";
import { prolongedBySuspensions, Suspension, suspendedDays } from "./suspension.ts";

export const Regime = z.enum(["R36", "R37"]);
export type Regime = z.infer<typeof Regime>;
/** Where the event fell: in Morocco, abroad (Moroccans living there), or on a journey by sea or air. */
export const PlaceClass = z.enum(["morocco", "abroad", "travel"]);
export type PlaceClass = z.infer<typeof PlaceClass>;

const Place = z.discriminatedUnion("placeClass", [
  z.object({ placeClass: z.enum(["morocco", "abroad"]) }),
  z.object({ placeClass: z.literal("travel"), arrivedOn: IsoDay }),
]);
const Event = z.object({ kind: z.enum(["birth", "death"]), eventOn: IsoDay, regime: Regime });

/** What a deadline depends on besides the tables in force. `arrivedOn`: first port or airport after a journey. */
export const DeadlineEvent = z.intersection(Event, Place);
export type DeadlineEvent = z.infer<typeof DeadlineEvent>;
export type DeadlineTables = { holidays: HolidayTable; suspensions: readonly Suspension[] };

/** A deadline stored with all that gave it, so that it can be explained and computed again. */
export const Deadline = z.object({
  /** The last day on which the declaration is accepted; the latest one while a feast awaits its announcement. */
  lastDay: IsoDay,
  /** The last day of the term itself, before days off prolong it. */
  rawLastDay: IsoDay,
  /** The first day counted. */
  firstDay: IsoDay,
  range: z.object({ earliest: IsoDay, latest: IsoDay }),
  provisional: z.boolean(),
  provisionalBecause: z.enum(["religiousHoliday", "holidaysUnknown"]).nullable(),
  /** Days off between the end of the term and the last day. */
  prolongedOver: z.array(z.object({ day: IsoDay, because: z.enum(["weekend", "suspension", ...HOLIDAY_CODES]) })),
  suspendedDays: z.number().int().min(0),
  /** Articles applied, as in the comments: `D22:40`. */
  rules: z.array(z.string()),
  inputs: z.object({ event: DeadlineEvent, holidayVersion: z.string(), suspensions: z.array(Suspension) }),
});
export type Deadline = z.infer<typeof Deadline>;

type Term = { days: number; rules: readonly string[] } | { years: number; rules: readonly string[] };

// R37 counts «from the date of the event» and its decree is silent on journeys: both are counted as D22:40 says.
const TERMS: Readonly<Record<Regime, Readonly<Record<PlaceClass, Term>>>> = {
  R36: {
    morocco: { days: 30, rules: ["L36:21", "D22:40"] },
    abroad: { years: 1, rules: ["L36:21", "D22:40"] },
    travel: { days: 30, rules: ["L36:31", "D22:40"] },
  },
  R37: {
    morocco: { days: 30, rules: ["D99:15"] },
    abroad: { years: 1, rules: ["D99:15"] },
    travel: { days: 30, rules: ["D99:15"] },
  },
};

/**
 * The last day to declare (R37) or complete the declaration of (R36) a birth or death: 30 days from the day after
 * the event, one year abroad, 30 days from the day after arrival on a journey; suspended days are not counted and a last
 * day off is prolonged to the next working day. `suspensions` are those of the place (`suspensionsFor`).
 */
export function deadline(event: DeadlineEvent, tables: DeadlineTables): Deadline {
  return reckoned(event, TERMS[event.regime][event.placeClass], tables);
}

/** The 60 days in which the officer registers a death that no relative completed (L36:39, D22:40). */
export function officerDeathDeadline(
  event: DeadlineEvent & { kind: "death"; regime: "R36" },
  tables: DeadlineTables,
): Deadline {
  return reckoned(event, { days: 60, rules: ["L36:39", "D22:40"] }, tables);
}

export type DeadlineStatus = {
  /** Days still open after today: 0 on the last day and once it is past. */
  daysLeft: number;
  late: boolean;
  daysLate: number;
  /** Today is past the earliest last day but not the latest: an announcement will decide. */
  awaitsAnnouncement: boolean;
};

/** Where a day stands before a deadline. Late begins the day after the last day. */
export function deadlineStatus({ lastDay, range }: Pick<Deadline, "lastDay" | "range">, today: IsoDay): DeadlineStatus {
  const left = daysBetween(today, lastDay);
  return {
    daysLeft: Math.max(left, 0),
    late: left < 0,
    daysLate: Math.max(-left, 0),
    awaitsAnnouncement: today > range.earliest && left >= 0,
  };
}

function reckoned(event: DeadlineEvent, term: Term, { holidays, suspensions }: DeadlineTables): Deadline {
  // A journey across the date line may land «before» the birth: the term never starts before the event.
  const countedFrom = event.placeClass === "travel" ? latestOf(event.eventOn, event.arrivedOn) : event.eventOn;
  const firstDay = addDays(countedFrom, 1);
  const nominal = "days" in term ? addDays(countedFrom, term.days) : addYears(countedFrom, term.years);
  const rawLastDay = prolongedBySuspensions(firstDay, nominal, suspensions);
  const last = lastWorkingDays(rawLastDay, holidays, suspensions);
  const known = holidays.knownFrom <= rawLastDay && last.latest <= holidays.knownUntil;
  const moving = last.earliest !== last.latest;
  return {
    lastDay: last.latest,
    rawLastDay,
    firstDay,
    range: { earliest: last.earliest, latest: last.latest },
    provisional: moving || !known,
    provisionalBecause: moving ? "religiousHoliday" : known ? null : "holidaysUnknown",
    prolongedOver: last.prolongedOver,
    suspendedDays: suspendedDays(firstDay, rawLastDay, suspensions),
    rules: [...term.rules],
    inputs: { event, holidayVersion: holidays.version, suspensions: [...suspensions] },
  };
}
