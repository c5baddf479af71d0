import { institutionCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { readActDecision } from "#lib/rulings/core/index.ts";
import { decideAsProsecutor } from "#lib/rulings/index.ts";
import { withRefusal } from "../../_route/pages.ts";

/** The King's prosecutor's decision on a clerical error in a paper register of his territory (L37:36). */
export const POST = institutionCommand({
  name: "institution.decideOnAct",
  permission: "ruling:correct",
  input: (rest, { id = "" }) => {
    if (!isId(id)) return err({ code: "rulings.onActNotFound" });
    const input = readActDecision(rest);
    return input.ok ? ok({ id, input: input.value }) : input;
  },
  run: decideAsProsecutor,
  then: (outcome, { locale, params }) => {
    const page = `/${locale}/institution/corrections`;
    if (outcome.status === "done") return { path: `${page}?done=decided` };
    const code = outcome.status === "refused" ? outcome.failure.code : (outcome.problems[0]?.code ?? "common.invalid");
    return { path: `${withRefusal(page, { code })}&of=${params["id"] ?? ""}` };
  },
});
