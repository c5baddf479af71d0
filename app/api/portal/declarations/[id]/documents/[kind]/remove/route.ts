import { z } from "zod";
import { removeDocument } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const Posted = z.strictObject({ upload: z.uuid() });

export const POST = citizenCommand({
  name: "declarations.removeDocument",
  needsSecret: true,
  input: (rest, { kind = "" }) => {
    const posted = Posted.safeParse(rest);
    return posted.success ? ok({ kind, upload: posted.data.upload }) : err({ code: "gate.malformed" });
  },
  run: removeDocument,
  then: (outcome, { locale, params: { id = "", kind = "" } }) => {
    const page = `/${locale}/declaration/${encodeURIComponent(id)}/documents/${encodeURIComponent(kind)}`;
    return {
      path: outcome.status === "refused" ? `${page}?problem=${encodeURIComponent(outcome.failure.code)}` : page,
    };
  },
});
