import { sendAtCounter } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";

export const POST = deskCommand({
  name: "desk.sendAtCounter",
  permission: "declaration:receive",
  input: idOnly,
  run: sendAtCounter,
  then: (_outcome, { locale, params: { id = "" } }) => ({ path: `/${locale}/desk/counter/${id}` }),
});
