import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { submitRequest } from "#lib/requests/index.ts";

export const POST = citizenCommand({
  name: "requests.submit",
  needsSecret: true,
  input: ({ statement, ...others }) => {
    if (Object.keys(others).length > 0) return err({ code: "gate.unknownField" });
    if (statement === "yes") return ok({});
    return err({ code: "common.invalid", problems: [{ field: "statement", code: "requests.statementMissing" }] });
  },
  run: submitRequest,
  then: (outcome, { locale, params: { id = "" } }) => {
    const file = `/${locale}/documents/${encodeURIComponent(id)}`;
    if (outcome.status === "done") return { path: `${file}/sent` };
    if (outcome.status === "invalid") return { path: `${file}/check?problems=1` };
    const { code } = outcome.failure;
    return { path: code === "requests.alreadySent" ? `${file}/track` : `${file}/check?refused=${code}` };
  },
});
