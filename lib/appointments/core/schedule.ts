import type { OpenSpan, WeeklyHours } from "#lib/territory/core/index.ts";

export const SLOT_MINUTES = [10, 15, 20, 30, 45, 60] as const;
/** From which state of a file its family may choose a time: as soon as it is sent, or once an officer has checked it. */
export const OPENS_FROM = ["submitted", "ready"] as const;

/** What an office gives to appointments. `hours` lie inside the hours of the office; `capacity` is how many come at the same time. */
export type AppointmentSchedule = {
  hours: WeeklyHours;
  slotMinutes: number;
  capacity: number;
  opensFrom: (typeof OPENS_FROM)[number];
  /** How many days from today on are offered. */
  aheadDays: number;
  /** Until how many hours before it an appointment may be taken, moved or cancelled. */
  noticeHours: number;
};

/** What both spans have in common, span by span: an appointment never begins or ends while the office is closed. */
export function commonSpans(given: readonly OpenSpan[], open: readonly OpenSpan[]): OpenSpan[] {
  return given.flatMap((one) =>
    open.flatMap((other) => {
      const opens = one.opens > other.opens ? one.opens : other.opens;
      const closes = one.closes < other.closes ? one.closes : other.closes;
      return opens < closes ? [{ opens, closes }] : [];
    }),
  );
}
