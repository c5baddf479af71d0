import { type Failure, err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  announceMonth,
  type AnnouncementEntry,
  type ChangedHoliday,
  changedHolidays,
  type ChangedMonth,
  changedMonths,
  type HolidayEntry,
  type IsoDay,
  type MonthAnnounced,
  type SuspensionEntry,
} from "./core/index.ts";
import { type CalendarTables, forgetCalendar, holidaysOf, keptCalendar, type KeptCalendar } from "./service.ts";
import * as store from "./store.ts";

/** What a use case of the calendar's keepers is given. */
type Keeping = { tx: Tx; at: Date };

type Event = {
  type: "calendar.monthAnnounced" | "calendar.suspensionAdded" | "calendar.holidayGranted";
  subject: { kind: string; id: string };
  detail: Readonly<Record<string, string | number | boolean | null>>;
};
type Kept<T> = Result<{ value: T; events: readonly Event[] }, Failure>;

/** What an announcement would change, before it is made. */
export type AnnouncementEffect = {
  announced: MonthAnnounced;
  months: readonly ChangedMonth[];
  holidays: readonly ChangedHoliday[];
  /** The calendar as it would then be. */
  tables: CalendarTables;
};

/** Refuses as `announceMonth`: a month that is unknown, not begun for sure, announced already or contradicted. */
export function effectOfAnnouncement(
  calendar: KeptCalendar,
  entry: AnnouncementEntry,
  today: IsoDay,
): Result<AnnouncementEffect> {
  const { year, month, length, reason } = entry;
  const decided = announceMonth(calendar.hijri, { year, month, length, correctionReason: reason });
  if (!decided.ok) return decided;
  const { state: hijri, events } = decided.value;
  const [announced] = events;
  if (!announced) throw new Error("an announcement tells of itself");
  return ok({
    announced,
    months: changedMonths(calendar.hijri, hijri),
    holidays: changedHolidays(calendar.hijri, hijri, today),
    tables: { hijri, holidays: holidaysOf(hijri, calendar.granted, today), suspensions: calendar.suspensions },
  });
}

/** Fixes how many days a month has, and asks for every running deadline to be counted again. */
export async function announce(
  { tx, at }: Keeping,
  entry: AnnouncementEntry,
  today: IsoDay,
): Promise<Kept<{ startsOn: IsoDay }>> {
  await store.lockCalendar(tx);
  const effect = effectOfAnnouncement(await keptCalendar(tx, today), entry, today);
  if (!effect.ok) return effect;
  const { announced, months } = effect.value;
  await store.saveMonths(
    tx,
    months.map(({ after }) => after),
    at,
  );
  await countAgain(tx, "monthAnnounced");
  const { next, length, correctionReason } = announced;
  const detail = { length, startsOn: next.startsOn, expectedOn: next.expectedOn, correction: correctionReason };
  const subject = { kind: "hijriMonth", id: `${entry.year}-${String(entry.month).padStart(2, "0")}` };
  return ok({ value: { startsOn: next.startsOn }, events: [{ type: "calendar.monthAnnounced", subject, detail }] });
}

/** Enters a time during which deadlines do not run; refuses a territory that is not known. */
export async function suspendDeadlines(
  { tx }: Keeping,
  entry: SuspensionEntry,
  isKnown: (territory: string) => boolean,
): Promise<Kept<{ id: string }>> {
  const { startsOn, endsOn, territories } = entry;
  const unknown = territories === "everywhere" ? undefined : territories.find((code) => !isKnown(code));
  if (unknown !== undefined) return err({ code: "calendar.territoryUnknown", params: { code: unknown } });
  const id = uuidv7();
  await store.insertSuspension(tx, id, entry);
  await countAgain(tx, "suspensionAdded");
  const detail = { startsOn, endsOn, territories: territories === "everywhere" ? "everywhere" : territories.join(" ") };
  return ok({
    value: { id },
    events: [{ type: "calendar.suspensionAdded", subject: { kind: "suspension", id }, detail }],
  });
}

/** Enters a day granted by special decision; refuses a day that was granted before. */
export async function grantHoliday({ tx }: Keeping, entry: HolidayEntry): Promise<Kept<{ day: IsoDay }>> {
  await store.lockCalendar(tx);
  if (await store.isGranted(tx, entry.day)) return err({ code: "calendar.holidayTwice" });
  await store.insertHoliday(tx, entry);
  await countAgain(tx, "holidayGranted");
  const subject = { kind: "holiday", id: entry.day };
  return ok({ value: { day: entry.day }, events: [{ type: "calendar.holidayGranted", subject, detail: {} }] });
}

async function countAgain(tx: Tx, because: string): Promise<void> {
  forgetCalendar();
  await enqueueJob(tx, "recompute-deadlines", { because }, { key: "recompute-deadlines" });
}
