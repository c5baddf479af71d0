import { z } from "zod";
import { isWallTime } from "#lib/appointments/core/index.ts";
import { bookAppointment } from "#lib/appointments/index.ts";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { appointmentPage } from "../../../_route/appointment-page.ts";

const Input = z.strictObject({ day: IsoDay, time: z.string().refine(isWallTime) });

export const POST = citizenCommand({
  name: "appointments.book",
  needsSecret: true,
  input: (rest) => {
    const read = Input.safeParse(rest);
    return read.success ? ok(read.data) : err({ code: "appointments.timeMissing" });
  },
  run: bookAppointment,
  then: appointmentPage("booked"),
});
