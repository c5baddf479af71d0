import { deskCommand } from "#lib/gate/index.ts";
import { ActDecisionInput } from "#lib/rulings/core/index.ts";
import { copyDecision } from "#lib/rulings/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { rulingPage } from "../../../_route/rulings.ts";

const input = idAnd(ActDecisionInput);

export const POST = deskCommand({
  name: "desk.copyDecision",
  permission: "ruling:enter",
  input,
  run: (context, { id, body }) => copyDecision(context, { id, input: body }),
  then: rulingPage("decided"),
});
