import { openPaperVolume } from "#lib/acts/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { VolumeInput } from "#lib/registers/core/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { registerPage } from "../../../_route/register-page.ts";

const input = idAnd(VolumeInput);

/** A volume that the prosecutor numbered and stamped (D99:4), signed with a fresh code. */
export const POST = deskCommand({
  name: "desk.openVolume",
  permission: "register:keepPaper",
  input,
  run: (context, { id, body }) => openPaperVolume(context, { id, input: body }),
  then: registerPage("volume"),
});
