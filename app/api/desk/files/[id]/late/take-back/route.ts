import { takePermissionBack } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../../_route/input.ts";
import { toLate } from "../../../../_route/late.ts";

export const POST = deskCommand({
  name: "desk.takeLateRequestBack",
  permission: "ruling:ask",
  input: idOnly,
  run: takePermissionBack,
  then: toLate,
});
