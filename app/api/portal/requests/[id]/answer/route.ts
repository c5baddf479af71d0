import { citizenCommand } from "#lib/gate/index.ts";
import { answerRequestAsked } from "#lib/requests/index.ts";
import { backToTracking, nothingPosted } from "../../../_route/request-page.ts";

export const POST = citizenCommand({
  name: "requests.answer",
  needsSecret: true,
  input: nothingPosted,
  run: answerRequestAsked,
  then: backToTracking,
});
