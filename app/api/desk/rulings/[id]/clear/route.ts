import { deskCommand } from "#lib/gate/index.ts";
import { clearHindrance } from "#lib/rulings/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { rulingPage } from "../../../_route/rulings.ts";

export const POST = deskCommand({
  name: "desk.clearHindrance",
  permission: "ruling:enter",
  input: idOnly,
  run: clearHindrance,
  then: rulingPage("cleared"),
});
