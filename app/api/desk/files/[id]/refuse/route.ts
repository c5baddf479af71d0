import { z } from "zod";
import { REFUSAL_REASONS } from "#lib/declarations/core/index.ts";
import { refuseDeclaration } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toToday } from "../../../_route/pages.ts";

const input = idAnd(z.strictObject({ reason: z.enum(REFUSAL_REASONS, "declarations.reasonMissing") }));

export const POST = deskCommand({
  name: "desk.refuse",
  permission: "declaration:refuse",
  input,
  run: (context, { id, body }) => refuseDeclaration(context, { id, ...body }),
  then: toToday,
});
