import { closeDay } from "#lib/appointments/index.ts";
import { readDay } from "#lib/appointments/core/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { appointmentsPage } from "../../_route/appointments-page.ts";

export const POST = deskCommand({
  name: "appointments.closeDay",
  permission: "appointment:arrange",
  input: readDay,
  run: closeDay,
  then: appointmentsPage("closed"),
});
