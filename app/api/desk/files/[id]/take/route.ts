import { takeFile } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { toFile } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.take",
  permission: "declaration:open",
  input: idOnly,
  run: takeFile,
  then: toFile,
});
