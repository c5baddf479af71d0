import { z } from "zod";
import { mergeFiles } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toFile } from "../../../_route/pages.ts";

const input = idAnd(z.strictObject({ of: z.string().max(20) }));

export const POST = deskCommand({
  name: "desk.merge",
  permission: "declaration:review",
  input,
  run: (context, { id, body }) => mergeFiles(context, { id, ...body }),
  then: toFile,
});
