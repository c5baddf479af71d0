import "server-only";

export { bookAppointment, cancelAppointment, type CitizenAppointment, citizenAppointment } from "./service/citizen.ts";
export {
  appointmentsOfFiles,
  appointmentsOn,
  arrangeAppointments,
  closeDay,
  type OfficeAppointments,
  officeAppointments,
  openDay,
  settleAppointment,
} from "./service/desk.ts";
export { remindOfAppointments } from "./service/remind.ts";
export type { DayLine } from "./store.ts";
