import { z } from "zod";
import { markDuplicate } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toToday } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.duplicate",
  permission: "declaration:review",
  input: idAnd(z.object({ of: z.string().max(20) })),
  run: (context, { id, body }) => markDuplicate(context, { id, ...body }),
  then: toToday,
});
