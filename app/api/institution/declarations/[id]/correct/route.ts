import { isInstitutionKind } from "#lib/declarations/core/index.ts";
import { correctEvent, institutionAnswers } from "#lib/declarations/index.ts";
import { institutionCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { withRefusal } from "../../../_route/pages.ts";

export const POST = institutionCommand({
  name: "institution.correct",
  permission: "declaration:announce",
  input: ({ kind, ...posted }, { id = "" }) => {
    if (!isId(id)) return err({ code: "declarations.notFound" });
    if (typeof kind !== "string" || !isInstitutionKind(kind)) return err({ code: "gate.malformed" });
    const answers = institutionAnswers(kind, posted);
    return answers.ok ? ok({ id, answers: answers.value }) : answers;
  },
  run: correctEvent,
  then: (outcome, { locale, params }) => {
    const page = `/${locale}/institution/declarations/${params["id"] ?? ""}`;
    if (outcome.status === "refused") return { path: withRefusal(page, outcome.failure) };
    const entry = outcome.status === "invalid" ? outcome.value?.entry : null;
    return { path: entry ? `${page}/correct?entry=${entry}` : `${page}?done=corrected` };
  },
});
