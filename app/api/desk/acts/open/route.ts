import { deskCommand } from "#lib/gate/index.ts";
import { ActPlaceInput } from "#lib/mentions/core/index.ts";
import { openActByPlace } from "#lib/mentions/index.ts";
import { bodyOnly } from "../../_route/input.ts";

/** Opens an act by its exact place in the register. */
export const POST = deskCommand({
  name: "desk.openAct",
  permission: "act:read",
  input: bodyOnly(ActPlaceInput),
  run: openActByPlace,
  then: (outcome, { locale }) => ({
    path: outcome.status === "done" ? `/${locale}/desk/acts/${outcome.value.id}` : `/${locale}/desk/acts`,
  }),
});
