import { z } from "zod";
import { documentKind, removeDocument } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const Posted = z.strictObject({ upload: z.uuid() });

export const POST = citizenCommand({
  name: "declarations.removeDocument",
  needsSecret: true,
  input: (rest, params) => {
    const kind = documentKind(params["kind"]);
    if (!kind.ok) return kind;
    const posted = Posted.safeParse(rest);
    return posted.success ? ok({ kind: kind.value, upload: posted.data.upload }) : err({ code: "gate.malformed" });
  },
  run: removeDocument,
  then: (outcome, { locale, params: { id = "", kind = "" } }) => {
    const page = `/${locale}/birth/${encodeURIComponent(id)}/documents/${encodeURIComponent(kind)}`;
    return {
      path: outcome.status === "refused" ? `${page}?problem=${encodeURIComponent(outcome.failure.code)}` : page,
    };
  },
});
