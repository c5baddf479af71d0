import { z } from "zod";
import { findActByReference, NamedAct } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { bodyOnly } from "../../_route/input.ts";
import { refusedWith } from "../../_route/downtime-page.ts";

const input = bodyOnly(NamedAct.extend({ kind: z.enum(["birth", "death"], "rulings.actKindMissing") }));

/** Opens the act of an exact reference, for a request about it. */
export const POST = deskCommand({
  name: "desk.findActForRuling",
  permission: "ruling:ask",
  input,
  run: findActByReference,
  then: (outcome, { locale }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/acts/${outcome.value.actId}/rulings`
        : refusedWith(`/${locale}/desk/rulings`, outcome),
  }),
});
