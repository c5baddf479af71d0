import { followFamilyName, NamedAct } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { rulingPage } from "../../../_route/rulings.ts";

const input = idAnd(NamedAct);

export const POST = deskCommand({
  name: "desk.followFamilyName",
  permission: "ruling:enter",
  input,
  run: (context, { id, body }) => followFamilyName(context, { id, child: body }),
  then: rulingPage("followed"),
});
