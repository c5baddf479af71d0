import { noteUnusedNumber } from "#lib/acts/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { UnusedNumberInput } from "#lib/registers/core/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { registerPage } from "../../../_route/register-page.ts";

const input = idAnd(UnusedNumberInput);

/** A number of the paper that no act bears, with its reason, signed with a fresh code. */
export const POST = deskCommand({
  name: "desk.noteUnusedNumber",
  permission: "register:keepPaper",
  input,
  run: (context, { id, body }) => noteUnusedNumber(context, { id, input: body }),
  then: registerPage("unused"),
});
