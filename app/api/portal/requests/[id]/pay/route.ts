import { citizenOutside } from "#lib/gate/index.ts";
import { keepPayment, mayPay, takePayment } from "#lib/requests/index.ts";
import { backToTracking, nothingPosted } from "../../../_route/request-page.ts";

export const POST = citizenOutside({
  name: "requests.pay",
  needsSecret: true,
  input: nothingPosted,
  may: mayPay,
  ask: (asked) => takePayment(asked),
  run: keepPayment,
  then: backToTracking,
});
