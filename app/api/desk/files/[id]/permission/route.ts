import { BroughtPermission } from "#lib/declarations/core/index.ts";
import { enterPermission } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toFileWithRefusal } from "../../../_route/pages.ts";

const input = idAnd(BroughtPermission);

export const POST = deskCommand({
  name: "desk.enterPermission",
  permission: "death:enterPermission",
  input,
  run: (context, { id, body }) => enterPermission(context, { id, given: body }),
  then: toFileWithRefusal,
});
