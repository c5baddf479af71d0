import "server-only";

export { calendarTables, type CalendarTables } from "./service.ts";
export { saveMonths } from "./store.ts";
