import { enterLateJudgment } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { JudgmentInput } from "#lib/rulings/core/index.ts";
import { idAnd } from "../../../../_route/input.ts";
import { toLate } from "../../../../_route/late.ts";

const input = idAnd(JudgmentInput);

export const POST = deskCommand({
  name: "desk.enterJudgment",
  permission: "ruling:enter",
  input,
  run: (context, { id, body }) => enterLateJudgment(context, { id, input: body }),
  then: toLate,
});
