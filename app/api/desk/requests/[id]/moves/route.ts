import { deskCommand } from "#lib/gate/index.ts";
import { DeskMove } from "#lib/requests/core/index.ts";
import { moveRequest } from "#lib/requests/index.ts";
import { onRequest, requestPage } from "../../../_route/request-page.ts";

const input = onRequest(DeskMove);

export const POST = deskCommand({
  name: "desk.moveRequest",
  permission: "request:handle",
  input,
  run: (context, { id, body }) => moveRequest(context, { id, move: body }),
  then: requestPage,
});
