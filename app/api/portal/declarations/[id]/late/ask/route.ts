import { AnswersShape } from "#lib/declarations/core/index.ts";
import { askLatePermission } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const FIELDS = ["applicant", "quality", "reason", "note"];

export const POST = citizenCommand({
  name: "declarations.askLatePermission",
  needsSecret: true,
  input: (rest) => {
    if (Object.keys(rest).some((name) => !FIELDS.includes(name))) return err({ code: "gate.unknownField" });
    const typed = AnswersShape.safeParse(rest);
    return typed.success ? ok({ typed: typed.data }) : err({ code: "gate.malformed" });
  },
  run: askLatePermission,
  then: (outcome, { locale, params: { id = "" } }) => {
    const page = `/${locale}/track/${encodeURIComponent(id)}`;
    if (outcome.status === "invalid") return { path: `${page}/late?problems=1` };
    return { path: outcome.status === "refused" ? `${page}?refused=${outcome.failure.code}` : page };
  },
});
