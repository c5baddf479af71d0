import { requestPermission } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { LateRequestInput } from "#lib/rulings/core/index.ts";
import { idAnd } from "../../../../_route/input.ts";
import { toLate } from "../../../../_route/late.ts";

const input = idAnd(LateRequestInput);

export const POST = deskCommand({
  name: "desk.askLatePermission",
  permission: "ruling:ask",
  input,
  run: (context, { id, body }) => requestPermission(context, { id, input: body }),
  then: toLate,
});
