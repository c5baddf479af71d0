import { EndInput } from "#lib/declarations/core/index.ts";
import { endInterruption } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { interruptionPage } from "../../../_route/downtime-page.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(EndInput);

export const POST = deskCommand({
  name: "desk.endInterruption",
  permission: "downtime:keep",
  input,
  run: (context, { id, body }) => endInterruption(context, { id, ...body }),
  then: interruptionPage("ended"),
});
