import { OpeningInput } from "#lib/declarations/core/index.ts";
import { openInterruption } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { refusedWith } from "../_route/downtime-page.ts";
import { bodyOnly } from "../_route/input.ts";

export const POST = deskCommand({
  name: "desk.openInterruption",
  permission: "downtime:keep",
  input: bodyOnly(OpeningInput),
  run: openInterruption,
  then: (outcome, { locale }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/downtime/${outcome.value.id}?done=opened`
        : refusedWith(`/${locale}/desk/downtime`, outcome),
  }),
});
