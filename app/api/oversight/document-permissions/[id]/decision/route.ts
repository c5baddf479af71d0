import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { readPermissionWish } from "#lib/requests/core/index.ts";
import { decidePermissionOnRequest } from "#lib/requests/index.ts";
import { withRefusal } from "../../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.decidePermissionOnRequest",
  permission: "request:permit",
  input: (rest, { id = "" }) => {
    if (!isId(id)) return err({ code: "requests.notFound" });
    const wish = readPermissionWish(rest);
    return wish.ok ? ok({ id, wish: wish.value }) : wish;
  },
  run: decidePermissionOnRequest,
  then: (outcome, { locale, params: { id = "" } }) => {
    const list = `/${locale}/oversight/document-permissions`;
    if (outcome.status === "done") return { path: `${list}?done=decided` };
    const failure =
      outcome.status === "refused" ? outcome.failure : { code: outcome.problems[0]?.code ?? "common.invalid" };
    return { path: withRefusal(`${list}/${encodeURIComponent(id)}`, failure) };
  },
});
