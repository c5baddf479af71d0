import { institutionCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { readClosing } from "#lib/notices/core/index.ts";
import { closeForCourt } from "#lib/notices/index.ts";
import { withRefusal } from "../../../_route/pages.ts";

/** A court has read why its notice came back. */
export const POST = institutionCommand({
  name: "institution.closeNotice",
  permission: "notice:send",
  input: ({ note, ...rest }, { id = "" }) => {
    if (Object.keys(rest).length > 0) return err({ code: "gate.unknownField" });
    const closing = readClosing({ note });
    if (!isId(id)) return err({ code: "notices.notFound" });
    return closing.ok ? ok({ id, ...closing.value }) : closing;
  },
  run: closeForCourt,
  then: (outcome, { locale }) => {
    const home = `/${locale}/institution/notices`;
    if (outcome.status === "done") return { path: `${home}/${outcome.value.sendingId}?done=closed` };
    const code = outcome.status === "refused" ? outcome.failure.code : "common.invalid";
    return { path: withRefusal(home, { code }) };
  },
});
