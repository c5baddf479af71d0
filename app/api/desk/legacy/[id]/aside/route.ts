import { z } from "zod";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { SET_ASIDE_REASONS } from "#lib/legacy/core/index.ts";
import { setAside } from "#lib/legacy/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const input = idAnd(z.object({ reason: z.enum(SET_ASIDE_REASONS, "legacy.reasonMissing") }));

/** Unsigned, torn, lost, or two originals that conflict: nothing is copied until a court has spoken. */
export const POST = deskCommand({
  name: "legacy.setAside",
  permission: "legacy:digitise",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, reason: read.value.body.reason }) : read;
  },
  run: setAside,
  then: legacyPage("setAside"),
});
