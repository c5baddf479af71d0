import { oversightCommand } from "#lib/gate/index.ts";
import { readPrice } from "#lib/requests/core/index.ts";
import { decidePrice } from "#lib/requests/index.ts";
import { withRefusal } from "../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.decidePrice",
  permission: "tariff:decide",
  input: readPrice,
  run: decidePrice,
  then: (outcome, { locale }) => {
    const page = `/${locale}/oversight/fees`;
    if (outcome.status === "done") return { path: `${page}?done=decided` };
    const failure =
      outcome.status === "refused" ? outcome.failure : { code: outcome.problems[0]?.code ?? "common.invalid" };
    return { path: withRefusal(page, failure) };
  },
});
