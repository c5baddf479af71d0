import { civilDayAt } from "#lib/calendar/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { readOfficeDecision } from "#lib/territory/core/index.ts";
import { proposeDecision } from "#lib/territory/index.ts";
import { withRefusal } from "../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.proposeOfficeDecision",
  permission: "office:decide",
  input: readOfficeDecision,
  run: (context, entry) => proposeDecision(context, entry, civilDayAt(context.at)),
  then: (outcome, { locale }) => {
    const page = `/${locale}/oversight/offices`;
    if (outcome.status === "done") return { path: `${page}/decisions/${outcome.value.id}?done=proposed` };
    return { path: withRefusal(page, outcome.status === "refused" ? outcome.failure : { code: "common.invalid" }) };
  },
});
