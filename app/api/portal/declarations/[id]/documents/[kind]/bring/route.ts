import { bringDocument } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = citizenCommand({
  name: "declarations.bringDocument",
  needsSecret: true,
  input: ({ bring, ...others }, { kind = "" }) =>
    Object.keys(others).length > 0 ? err({ code: "gate.unknownField" }) : ok({ kind, bring: bring !== "no" }),
  run: bringDocument,
  then: (outcome, { locale, params: { id = "", kind = "" } }) => {
    const documents = `/${locale}/declaration/${encodeURIComponent(id)}/documents`;
    if (outcome.status === "refused") return { path: `${documents}?refused=${outcome.failure.code}` };
    return {
      path: outcome.status === "done" && outcome.value.bring ? documents : `${documents}/${encodeURIComponent(kind)}`,
    };
  },
});
