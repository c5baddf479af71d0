import { submitDeclaration } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = citizenCommand({
  name: "declarations.submit",
  needsSecret: true,
  input: ({ statement, ...others }) => {
    if (Object.keys(others).length > 0) return err({ code: "gate.unknownField" });
    if (statement === "yes") return ok({});
    return err({ code: "common.invalid", problems: [{ field: "statement", code: "declarations.statementMissing" }] });
  },
  run: submitDeclaration,
  then: (outcome, { locale, params: { id = "" } }) => {
    const file = `/${locale}/declaration/${encodeURIComponent(id)}`;
    if (outcome.status === "done") return { path: `${file}/sent` };
    if (outcome.status === "invalid") return { path: `${file}/check?problems=1` };
    const { code } = outcome.failure;
    return {
      path:
        code === "declarations.alreadySent"
          ? `/${locale}/track/${encodeURIComponent(id)}`
          : `${file}/check?refused=${code}`,
    };
  },
});
