import { z } from "zod";
import { civilDayAt } from "#lib/calendar/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { settleDecision } from "#lib/territory/index.ts";
import { withRefusal } from "../../../../_route/pages.ts";

const Settling = z.object({ as: z.enum(["confirmed", "withdrawn"]) });

export const POST = oversightCommand({
  name: "oversight.settleOfficeDecision",
  permission: "office:decide",
  input: (rest, { id = "" }) => {
    const read = Settling.safeParse(rest);
    return isId(id) && read.success ? ok({ id, as: read.data.as }) : err({ code: "gate.malformed" });
  },
  run: (context, input) => settleDecision(context, input, civilDayAt(context.at)),
  then: (outcome, { locale, params }) => {
    const page = `/${locale}/oversight/offices/decisions/${params["id"] ?? ""}`;
    if (outcome.status === "done") return { path: `${page}?done=settled` };
    return { path: withRefusal(page, outcome.status === "refused" ? outcome.failure : { code: "common.invalid" }) };
  },
});
