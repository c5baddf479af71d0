import { z } from "zod";
import { DECLARATION_KINDS } from "#lib/declarations/core/index.ts";
import { startAtCounter } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const Input = z.strictObject({ kind: z.enum(DECLARATION_KINDS) });

export const POST = deskCommand({
  name: "desk.startAtCounter",
  permission: "declaration:receive",
  input: (posted) => {
    const read = Input.safeParse(posted);
    return read.success ? ok(read.data) : err({ code: "gate.malformed" });
  },
  run: startAtCounter,
  then: (outcome, { locale }) => ({
    path: outcome.status === "done" ? `/${locale}/desk/counter/${outcome.value.id}` : `/${locale}/desk/counter`,
  }),
});
