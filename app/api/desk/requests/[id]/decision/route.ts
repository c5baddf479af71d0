import { deskCommand } from "#lib/gate/index.ts";
import { DeskDecision } from "#lib/requests/core/index.ts";
import { decideOnRequest } from "#lib/requests/index.ts";
import { onRequest, requestPage } from "../../../_route/request-page.ts";

const input = onRequest(DeskDecision);

export const POST = deskCommand({
  name: "desk.decideOnRequest",
  permission: "request:decide",
  input,
  run: (context, { id, body }) => decideOnRequest(context, { id, decision: body }),
  then: requestPage,
});
