import { markRead } from "#lib/acts/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { toToday } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.read",
  permission: "declaration:complete",
  input: idOnly,
  run: (context, { id }) => markRead(context, { draftId: id }),
  then: toToday,
});
