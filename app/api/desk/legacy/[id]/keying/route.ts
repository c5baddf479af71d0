import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { TypedReadings } from "#lib/legacy/core/index.ts";
import { keyAct } from "#lib/legacy/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const input = idAnd(TypedReadings);

/** One person reads the whole image; the second is compared with the first. */
export const POST = deskCommand({
  name: "legacy.key",
  permission: "legacy:digitise",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, typed: read.value.body }) : read;
  },
  run: keyAct,
  then: legacyPage("keyed"),
});
