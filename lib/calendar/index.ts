import "server-only";

export { announce, type AnnouncementEffect, effectOfAnnouncement, grantHoliday, suspendDeadlines } from "./keep.ts";
export {
  calendarTables,
  type CalendarTables,
  civilDayAt,
  daysInCalendars,
  forgetCalendar,
  holidaysOf,
  keptCalendar,
  type KeptCalendar,
} from "./service.ts";
