import { issueLateRefusal } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { RefusalFormInput } from "#lib/rulings/core/index.ts";
import { idAnd } from "../../../../_route/input.ts";
import { toLate } from "../../../../_route/late.ts";

const input = idAnd(RefusalFormInput);

export const POST = deskCommand({
  name: "desk.issueLateRefusal",
  permission: "ruling:refuse",
  input,
  run: (context, { id, body }) => issueLateRefusal(context, { id, input: body }),
  then: toLate,
});
