import { readLastDay } from "#lib/auth/core/index.ts";
import { endPosting } from "#lib/auth/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { accountIn, toAccount } from "../../../_route/staff-page.ts";

export const POST = oversightCommand({
  name: "oversight.endPosting",
  permission: "staff:manage",
  input: (rest, params) => {
    const named = accountIn(params);
    if (!named.ok) return named;
    const read = readLastDay(rest);
    return read.ok ? ok({ ...named.value, ...read.value }) : read;
  },
  run: endPosting,
  then: toAccount("posting"),
});
