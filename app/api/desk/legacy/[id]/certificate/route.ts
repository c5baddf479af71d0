import { z } from "zod";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { certifyAct } from "#lib/legacy/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const Signed = z.object({
  version: z.coerce.number().int(),
  imageHash: z.string().regex(/^([0-9a-f]{64})?$/),
  code: z.string().max(20).default(""),
});
const input = idAnd(Signed);

/** The officer certifies what was read in the image, with a fresh code (L36:13, D22:37). */
export const POST = deskCommand({
  name: "legacy.certify",
  permission: "legacy:certify",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, ...read.value.body }) : read;
  },
  run: certifyAct,
  then: legacyPage("certified"),
});
