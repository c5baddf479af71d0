import { GivenInput } from "#lib/declarations/core/index.ts";
import { noteGiven } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { interruptionPage } from "../../../_route/downtime-page.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(GivenInput);

export const POST = deskCommand({
  name: "desk.noteGiven",
  permission: "downtime:enter",
  input,
  run: (context, { id, body }) => noteGiven(context, { id, ...body }),
  then: interruptionPage("given"),
});
