import { z } from "zod";
import { notePaper, PAPER_WAYS } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../../_route/input.ts";

const input = idAnd(z.strictObject({ kind: z.string().max(60), way: z.enum(PAPER_WAYS) }));

export const POST = deskCommand({
  name: "desk.notePaper",
  permission: "declaration:receive",
  input,
  run: (context, { id, body }) => notePaper(context, { id, ...body }),
  then: (_outcome, { locale, params: { id = "" } }) => ({ path: `/${locale}/desk/counter/${id}` }),
});
