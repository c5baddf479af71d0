import { endDelegation } from "#lib/auth/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { accountOnly, toAccount } from "../../../../../_route/staff-page.ts";

export const POST = oversightCommand({
  name: "oversight.endDelegation",
  permission: "staff:manage",
  input: (rest, params) => {
    const named = accountOnly(rest, params);
    const delegation = params["delegation"] ?? "";
    if (!named.ok) return named;
    return isId(delegation) ? ok({ ...named.value, delegation }) : err({ code: "staff.nothingChanged" });
  },
  run: endDelegation,
  then: toAccount("delegationEnded"),
});
