import { z } from "zod";
import { OUTCOMES } from "#lib/appointments/core/index.ts";
import { settleAppointment } from "#lib/appointments/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { appointmentsPage } from "../../../_route/appointments-page.ts";

const Body = z.strictObject({ outcome: z.enum(OUTCOMES) });

export const POST = deskCommand({
  name: "appointments.settle",
  permission: "appointment:receive",
  input: (rest, { id = "" }) => {
    const read = Body.safeParse(rest);
    if (!isId(id)) return err({ code: "appointments.notFound" });
    return read.success ? ok({ id, ...read.data }) : err({ code: "common.chooseOne" });
  },
  run: settleAppointment,
  then: appointmentsPage("settled", (settled) => (settled ? `appointments?day=${settled.day}` : "appointments")),
});
