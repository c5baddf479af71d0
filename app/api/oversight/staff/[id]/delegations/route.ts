import { readDelegationEntry } from "#lib/auth/core/index.ts";
import { delegateSignature } from "#lib/auth/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { accountIn, toAccount } from "../../../_route/staff-page.ts";

export const POST = oversightCommand({
  name: "oversight.delegateSignature",
  permission: "staff:manage",
  input: (rest, params) => {
    const named = accountIn(params);
    if (!named.ok) return named;
    const read = readDelegationEntry(rest);
    return read.ok ? ok({ ...named.value, entry: read.value }) : read;
  },
  run: delegateSignature,
  then: toAccount("delegated"),
});
