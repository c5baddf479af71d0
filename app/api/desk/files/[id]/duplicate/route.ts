import { z } from "zod";
import { markDuplicate } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toToday } from "../../../_route/pages.ts";

const input = idAnd(z.strictObject({ of: z.string().max(20) }));

export const POST = deskCommand({
  name: "desk.duplicate",
  permission: "declaration:review",
  input,
  run: (context, { id, body }) => markDuplicate(context, { id, ...body }),
  then: toToday,
});
