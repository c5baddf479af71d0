import { z } from "zod";
import { DISTINCTION_REASONS } from "#lib/declarations/core/index.ts";
import { tellApart } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toFile } from "../../../_route/pages.ts";

const input = idAnd(
  z.strictObject({
    of: z.string().max(20),
    reason: z.enum(DISTINCTION_REASONS, "declarations.distinctionReasonMissing"),
  }),
);

export const POST = deskCommand({
  name: "desk.apart",
  permission: "declaration:review",
  input,
  run: (context, { id, body }) => tellApart(context, { id, ...body }),
  then: toFile,
});
