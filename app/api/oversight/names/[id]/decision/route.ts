import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { ruleOnName } from "#lib/rulings/index.ts";
import { readNameDecision } from "#lib/rulings/core/index.ts";
import { withRefusal } from "../../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.ruleOnName",
  permission: "name:rule",
  input: (rest, { id = "" }) => {
    if (!isId(id)) return err({ code: "rulings.nameNotFound" });
    const input = readNameDecision(rest);
    return input.ok ? ok({ id, input: input.value }) : input;
  },
  run: ruleOnName,
  then: (outcome, { locale, params }) => {
    const page = `/${locale}/oversight/names/${params["id"] ?? ""}`;
    if (outcome.status === "done") return { path: `${page}?done=decided` };
    return {
      path: withRefusal(page, outcome.status === "refused" ? outcome.failure : { code: "common.invalid" }),
    };
  },
});
