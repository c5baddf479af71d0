import { cancelAppointment } from "#lib/appointments/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { appointmentPage } from "../../../../_route/appointment-page.ts";

export const POST = citizenCommand({
  name: "appointments.cancel",
  needsSecret: true,
  input: (rest) => (Object.keys(rest).length === 0 ? ok({}) : err({ code: "gate.unknownField" })),
  run: cancelAppointment,
  then: appointmentPage("cancelled"),
});
