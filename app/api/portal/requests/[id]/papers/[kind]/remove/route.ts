import { z } from "zod";
import { removePaper } from "#lib/requests/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const Posted = z.strictObject({ upload: z.uuid() });

export const POST = citizenCommand({
  name: "requests.removePaper",
  needsSecret: true,
  input: (rest, { kind = "" }) => {
    const posted = Posted.safeParse(rest);
    return posted.success ? ok({ kind, upload: posted.data.upload }) : err({ code: "gate.malformed" });
  },
  run: removePaper,
  then: (outcome, { locale, params: { id = "", kind = "" } }) => {
    const page = `/${locale}/documents/${encodeURIComponent(id)}/papers/${encodeURIComponent(kind)}`;
    return {
      path: outcome.status === "refused" ? `${page}?problem=${encodeURIComponent(outcome.failure.code)}` : page,
    };
  },
});
