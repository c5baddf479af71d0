import { bringDocument, documentKind } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = citizenCommand({
  name: "declarations.bringDocument",
  needsSecret: true,
  input: ({ bring, ...others }, params) => {
    if (Object.keys(others).length > 0) return err({ code: "gate.unknownField" });
    const kind = documentKind(params["kind"]);
    return kind.ok ? ok({ kind: kind.value, bring: bring !== "no" }) : kind;
  },
  run: bringDocument,
  then: (outcome, { locale, params: { id = "", kind = "" } }) => {
    const documents = `/${locale}/birth/${encodeURIComponent(id)}/documents`;
    if (outcome.status === "refused") return { path: `${documents}?refused=${outcome.failure.code}` };
    return {
      path: outcome.status === "done" && outcome.value.bring ? documents : `${documents}/${encodeURIComponent(kind)}`,
    };
  },
});
