import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { readActDecision } from "#lib/rulings/core/index.ts";
import { decideOnAct } from "#lib/rulings/index.ts";
import { withRefusal } from "../../../_route/pages.ts";

/** The central authority's decision on a request about an act (L36:23, L36:47-48, L36:51). */
export const POST = oversightCommand({
  name: "oversight.decideOnAct",
  permission: "ruling:permit",
  input: (rest, { id = "" }) => {
    if (!isId(id)) return err({ code: "rulings.onActNotFound" });
    const input = readActDecision(rest);
    return input.ok ? ok({ id, input: input.value }) : input;
  },
  run: decideOnAct,
  then: (outcome, { locale, params }) => {
    if (outcome.status === "done") return { path: `/${locale}/oversight/rulings?done=decided` };
    const page = `/${locale}/oversight/rulings/${params["id"] ?? ""}`;
    return { path: withRefusal(page, outcome.status === "refused" ? outcome.failure : { code: "common.invalid" }) };
  },
});
