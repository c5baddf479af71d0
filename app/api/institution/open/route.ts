import { z } from "zod";
import { problemsOf } from "#lib/declarations/core/index.ts";
import { openAnnounced } from "#lib/declarations/index.ts";
import { institutionCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { withRefusal } from "../_route/pages.ts";

const Body = z.strictObject({ q: z.string().max(80) });

/** What was typed stays in the body: neither a certificate's number nor a reference stands in an address. */
export const POST = institutionCommand({
  name: "institution.open",
  permission: "declaration:announce",
  input: (rest) => {
    const read = Body.safeParse(rest);
    return read.success
      ? ok({ typed: read.data.q })
      : err({ code: "common.invalid", problems: problemsOf(read.error, "") });
  },
  run: openAnnounced,
  then: (outcome, { locale }) => {
    const home = `/${locale}/institution`;
    if (outcome.status === "refused") return { path: withRefusal(home, { code: outcome.failure.code }) };
    return { path: outcome.status === "done" ? `${home}/declarations/${outcome.value.id}` : home };
  },
});
