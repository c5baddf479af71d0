import { readHoliday } from "#lib/calendar/core/index.ts";
import { grantHoliday } from "#lib/calendar/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { toCalendar } from "../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.grantHoliday",
  permission: "calendar:announce",
  input: readHoliday,
  run: grantHoliday,
  then: toCalendar("holiday"),
});
