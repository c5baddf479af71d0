import { citizenCommand } from "#lib/gate/index.ts";
import { payRequest } from "#lib/requests/index.ts";
import { backToTracking, nothingPosted } from "../../../_route/request-page.ts";

export const POST = citizenCommand({
  name: "requests.pay",
  needsSecret: true,
  input: nothingPosted,
  run: payRequest,
  then: backToTracking,
});
