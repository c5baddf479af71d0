import { reportAlive } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { toFileWithRefusal } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.reportAlive",
  permission: "concern:refer",
  input: idOnly,
  run: reportAlive,
  then: toFileWithRefusal,
});
