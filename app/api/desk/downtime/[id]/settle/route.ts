import { settleInterruption } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { interruptionPage } from "../../../_route/downtime-page.ts";
import { idOnly } from "../../../_route/input.ts";

export const POST = deskCommand({
  name: "desk.settleInterruption",
  permission: "downtime:keep",
  input: idOnly,
  run: settleInterruption,
  then: interruptionPage("settled"),
});
