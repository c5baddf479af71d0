export {
  type Appointment,
  APPOINTMENT_STATUSES,
  type AppointmentStatus,
  mayBook,
  type Outcome,
  OUTCOMES,
} from "./appointment.ts";
export { type CalendarEntry, calendarFile } from "./calendar-entry.ts";
export { changeUntil, isOpenToChange, type Moment } from "./notice.ts";
export { type OfferedDay, offeredDays, type Taken } from "./offer.ts";
export { reminderDay } from "./reminder.ts";
export { type AppointmentSchedule, OPENS_FROM, SLOT_MINUTES } from "./schedule.ts";
export { type OfficeDays, slotsOfWeekday, slotsOn } from "./slots.ts";
export { readDay } from "./typed-day.ts";
export { readSchedule, writtenSpans } from "./typed-schedule.ts";
export { isWallTime, minutesOf, type WallTime, wallTime } from "./wall-time.ts";
