import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { TypedReadings } from "#lib/legacy/core/index.ts";
import { settleAct } from "#lib/legacy/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const input = idAnd(TypedReadings);

/** A third person settles what differs, or what stands is corrected before certification (D22:37). */
export const POST = deskCommand({
  name: "legacy.settle",
  permission: "legacy:digitise",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, typed: read.value.body }) : read;
  },
  run: settleAct,
  then: legacyPage("settled"),
});
