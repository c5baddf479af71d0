import { CompletionInput } from "#lib/declarations/core/index.ts";
import { referName } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { NameDisputeInput } from "#lib/rulings/core/index.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(CompletionInput.extend({ dispute: NameDisputeInput }));

export const POST = deskCommand({
  name: "desk.referName",
  permission: "name:refer",
  input,
  run: (context, { id, body: { dispute, ...completion } }) => referName(context, { id, input: completion, dispute }),
  then: (outcome, { locale, params }) => ({
    path: `/${locale}/desk/files/${params["id"]}/${outcome.status === "done" ? "referral" : "completion"}`,
  }),
});
