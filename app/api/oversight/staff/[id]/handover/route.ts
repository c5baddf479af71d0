import { forgetHandover } from "#lib/auth/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { accountOnly, toAccount } from "../../../_route/staff-page.ts";

export const POST = oversightCommand({
  name: "oversight.forgetHandover",
  permission: "staff:manage",
  input: accountOnly,
  run: forgetHandover,
  then: toAccount("handover"),
});
