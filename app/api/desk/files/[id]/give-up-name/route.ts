import { giveUpName } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { toFile } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.giveUpName",
  permission: "name:refer",
  input: idOnly,
  run: giveUpName,
  then: toFile,
});
