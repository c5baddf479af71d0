import { arrangeAppointments } from "#lib/appointments/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { appointmentsPage } from "../../_route/appointments-page.ts";

/** The hours lie inside those of the office, which only the use case knows: it reads the form. */
export const POST = deskCommand({
  name: "appointments.arrange",
  permission: "appointment:arrange",
  input: (rest) => ok(rest),
  run: arrangeAppointments,
  then: appointmentsPage("schedule"),
});
