import { setAccountStatus } from "#lib/auth/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { accountIn, toAccount } from "../../../_route/staff-page.ts";

const STATUSES = ["active", "suspended"] as const;

export const POST = oversightCommand({
  name: "oversight.setAccountStatus",
  permission: "staff:manage",
  input: (rest, params) => {
    const named = accountIn(params);
    if (!named.ok) return named;
    const status = STATUSES.find((known) => known === rest["status"]);
    return status === undefined ? err({ code: "common.chooseOne" }) : ok({ ...named.value, status });
  },
  run: setAccountStatus,
  then: toAccount("status"),
});
