import { deskCommand } from "#lib/gate/index.ts";
import { takeBackOnAct } from "#lib/rulings/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { rulingPage } from "../../../_route/rulings.ts";

export const POST = deskCommand({
  name: "desk.takeBackOnAct",
  permission: "ruling:ask",
  input: idOnly,
  run: takeBackOnAct,
  then: rulingPage("takenBack"),
});
