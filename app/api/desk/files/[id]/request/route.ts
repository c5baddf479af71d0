import { z } from "zod";
import { RequestItems } from "#lib/declarations/core/index.ts";
import { requestInformation } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toToday } from "../../../_route/pages.ts";

const input = idAnd(z.strictObject({ items: RequestItems }));

export const POST = deskCommand({
  name: "desk.request",
  permission: "declaration:request",
  input,
  run: (context, { id, body }) => requestInformation(context, { id, ...body }),
  then: toToday,
});
