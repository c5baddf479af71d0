import { deskCommand } from "#lib/gate/index.ts";
import { TitleInput } from "#lib/rulings/core/index.ts";
import { enterTitle } from "#lib/rulings/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { rulingPage } from "../../../_route/rulings.ts";

const input = idAnd(TitleInput);

export const POST = deskCommand({
  name: "desk.enterTitle",
  permission: "ruling:enter",
  input,
  run: (context, { id, body }) => enterTitle(context, { id, input: body }),
  then: rulingPage("titleEntered"),
});
