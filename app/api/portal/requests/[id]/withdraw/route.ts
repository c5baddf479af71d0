import { citizenCommand } from "#lib/gate/index.ts";
import { withdrawRequest } from "#lib/requests/index.ts";
import { backToTracking, nothingPosted } from "../../../_route/request-page.ts";

export const POST = citizenCommand({
  name: "requests.withdraw",
  needsSecret: true,
  input: nothingPosted,
  run: withdrawRequest,
  then: backToTracking,
});
