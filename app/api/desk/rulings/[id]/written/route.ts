import { deskCommand } from "#lib/gate/index.ts";
import { noteWritten } from "#lib/rulings/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { rulingPage } from "../../../_route/rulings.ts";

export const POST = deskCommand({
  name: "desk.noteWritten",
  permission: "ruling:enter",
  input: idOnly,
  run: noteWritten,
  then: rulingPage("entered"),
});
