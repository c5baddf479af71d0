import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { readPermission } from "#lib/rulings/core/index.ts";
import { decideLateRequest } from "#lib/rulings/index.ts";
import { withRefusal } from "../../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.decideLateRequest",
  permission: "ruling:permit",
  input: (rest, { id = "" }) => {
    if (!isId(id)) return err({ code: "rulings.notFound" });
    const input = readPermission(rest);
    return input.ok ? ok({ id, input: input.value }) : input;
  },
  run: decideLateRequest,
  then: (outcome, { locale, params }) => {
    if (outcome.status === "done") return { path: `/${locale}/oversight/late?done=decided` };
    const page = `/${locale}/oversight/late/${params["id"] ?? ""}`;
    return { path: withRefusal(page, outcome.status === "refused" ? outcome.failure : { code: "common.invalid" }) };
  },
});
