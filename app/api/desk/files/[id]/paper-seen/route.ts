import { z } from "zod";
import { notePaperSeen } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toFile } from "../../../_route/pages.ts";

const input = idAnd(z.strictObject({ kind: z.string().min(1).max(60) }));

export const POST = deskCommand({
  name: "desk.paperSeen",
  permission: "declaration:review",
  input,
  run: (context, { id, body }) => notePaperSeen(context, { id, ...body }),
  then: toFile,
});
