import type { AppointmentStatus } from "#lib/appointments/core/index.ts";

/** One appointment as the list of the day draws it. */
export type AppointmentLine = {
  id: string;
  declarationId: string;
  time: string;
  status: AppointmentStatus;
  reference: string;
  kind: string;
  fileStatus: string;
  name: { ar: string; latin: string };
};
