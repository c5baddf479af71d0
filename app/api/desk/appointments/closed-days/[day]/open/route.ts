import { openDay } from "#lib/appointments/index.ts";
import { parseIsoDay } from "#lib/calendar/core/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { appointmentsPage } from "../../../../_route/appointments-page.ts";

export const POST = deskCommand({
  name: "appointments.openDay",
  permission: "appointment:arrange",
  input: (rest, params) => {
    const day = parseIsoDay(params["day"] ?? "");
    if (Object.keys(rest).length > 0) return err({ code: "gate.unknownField" });
    return day.ok ? ok({ day: day.value }) : err({ code: "appointments.notClosed" });
  },
  run: openDay,
  then: appointmentsPage("opened"),
});
