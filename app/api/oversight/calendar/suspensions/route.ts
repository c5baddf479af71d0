import { readSuspension } from "#lib/calendar/core/index.ts";
import { suspendDeadlines } from "#lib/calendar/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { toCalendar } from "../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.suspendDeadlines",
  permission: "calendar:announce",
  input: readSuspension,
  run: async (context, entry) => {
    const { tree } = await officeMap(context.tx, context.at);
    return suspendDeadlines(context, entry, (territory) => tree.has(territory));
  },
  then: toCalendar("suspension"),
});
