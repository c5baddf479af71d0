import { releaseFile } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { toToday } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.release",
  permission: "declaration:open",
  input: idOnly,
  run: releaseFile,
  then: toToday,
});
