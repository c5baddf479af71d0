import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { LegacyPlace } from "#lib/legacy/core/index.ts";
import { indexAct } from "#lib/legacy/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const input = idAnd(LegacyPlace);

/** Where the act stands in its paper register. */
export const POST = deskCommand({
  name: "legacy.index",
  permission: "legacy:digitise",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, place: read.value.body }) : read;
  },
  run: indexAct,
  then: legacyPage("indexed"),
});
