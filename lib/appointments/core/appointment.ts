import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { DeclarationStatus } from "#lib/declarations/core/index.ts";
import type { AppointmentSchedule } from "./schedule.ts";
import type { WallTime } from "./wall-time.ts";

/** `booked` is the only living state; `freed`: the file was closed, the office closed that day, or the day passed and another was chosen. */
export const APPOINTMENT_STATUSES = ["booked", "came", "absent", "cancelled", "freed"] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** What an officer may say of an appointment; `booked` takes a slip back. */
export const OUTCOMES = ["came", "absent", "booked"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Appointment = { id: string; day: IsoDay; time: WallTime; status: AppointmentStatus };

const AFTER_SENDING: readonly DeclarationStatus[] = [
  "submitted",
  "retrieved",
  "to_complete",
  "ready",
  "overdue",
  "late_request",
];

/** Whether the family of a file in this state may choose a time at an office that opens its appointments from `opensFrom` on. */
export function mayBook(status: DeclarationStatus, opensFrom: AppointmentSchedule["opensFrom"]): boolean {
  return opensFrom === "ready" ? status === "ready" : AFTER_SENDING.includes(status);
}
