import { readAnnouncement } from "#lib/calendar/core/index.ts";
import { announce, civilDayAt } from "#lib/calendar/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { toCalendar } from "../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.announceMonth",
  permission: "calendar:announce",
  input: readAnnouncement,
  run: (context, entry) => announce(context, entry, civilDayAt(context.at)),
  then: toCalendar("month"),
});
