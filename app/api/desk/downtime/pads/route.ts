import { PadInput } from "#lib/declarations/core/index.ts";
import { printPad } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { refusedWith } from "../../_route/downtime-page.ts";
import { bodyOnly } from "../../_route/input.ts";

export const POST = deskCommand({
  name: "desk.printPad",
  permission: "downtime:enter",
  input: bodyOnly(PadInput),
  run: printPad,
  then: (outcome, { locale }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/downtime?done=pad&pad=${outcome.value.id}`
        : refusedWith(`/${locale}/desk/downtime`, outcome),
  }),
});
