import { z } from "zod";
import { problemsOf } from "#lib/declarations/core/index.ts";
import { openByReference } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const Body = z.strictObject({ q: z.string().max(80) });

export const POST = deskCommand({
  name: "desk.open",
  permission: "declaration:open",
  input: (rest) => {
    const read = Body.safeParse(rest);
    return read.success
      ? ok({ typed: read.data.q })
      : err({ code: "common.invalid", problems: problemsOf(read.error, "") });
  },
  run: openByReference,
  then: (outcome, { locale }) => ({
    path: outcome.status === "done" ? `/${locale}/desk/files/${outcome.value.id}` : `/${locale}/desk`,
  }),
});
