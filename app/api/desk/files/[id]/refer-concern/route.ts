import { ConcernNote } from "#lib/declarations/core/index.ts";
import { referConcern } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toFileWithRefusal } from "../../../_route/pages.ts";

const input = idAnd(ConcernNote);

export const POST = deskCommand({
  name: "desk.referConcern",
  permission: "concern:refer",
  input,
  run: (context, { id, body }) => referConcern(context, { id, ...body }),
  then: toFileWithRefusal,
});
