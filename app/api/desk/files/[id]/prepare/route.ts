import { CompletionInput } from "#lib/declarations/core/index.ts";
import { prepareAct } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(CompletionInput);

export const POST = deskCommand({
  name: "desk.prepare",
  permission: "declaration:complete",
  input,
  run: (context, { id, body }) => prepareAct(context, { id, input: body }),
  then: (outcome, { locale, params }) => ({
    path: `/${locale}/desk/files/${params["id"]}/${outcome.status === "done" ? "act" : "completion"}`,
  }),
});
