import { deskCommand } from "#lib/gate/index.ts";
import { DifficultyInput } from "#lib/rulings/core/index.ts";
import { hinder } from "#lib/rulings/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { rulingPage } from "../../../_route/rulings.ts";

const input = idAnd(DifficultyInput);

export const POST = deskCommand({
  name: "desk.hinder",
  permission: "ruling:enter",
  input,
  run: (context, { id, body }) => hinder(context, { id, input: body }),
  then: rulingPage("hindered"),
});
