import { GivenPermission, problemsOf } from "#lib/declarations/core/index.ts";
import { givePermission } from "#lib/declarations/index.ts";
import { institutionCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { withRefusal } from "../../_route/pages.ts";

export const POST = institutionCommand({
  name: "institution.givePermission",
  permission: "death:permit",
  input: (rest, { id = "" }) => {
    const given = GivenPermission.safeParse(rest);
    if (!isId(id)) return err({ code: "declarations.notFound" });
    return given.success
      ? ok({ id, given: given.data })
      : err({ code: "common.invalid", problems: problemsOf(given.error, "") });
  },
  run: givePermission,
  then: (outcome, { locale, params }) => {
    const page = `/${locale}/institution/permissions`;
    if (outcome.status === "refused") return { path: withRefusal(page, outcome.failure) };
    if (outcome.status === "invalid")
      return {
        path: `${withRefusal(page, { code: outcome.problems[0]?.code ?? "common.invalid" })}&of=${params["id"]}`,
      };
    return { path: `${page}?done=given` };
  },
});
