import { markReady } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { toFile } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.ready",
  permission: "declaration:review",
  input: idOnly,
  run: markReady,
  then: toFile,
});
