import { isInstitutionKind } from "#lib/declarations/core/index.ts";
import { declareEvent, institutionAnswers } from "#lib/declarations/index.ts";
import { institutionCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { withRefusal } from "../_route/pages.ts";

export const POST = institutionCommand({
  name: "institution.declare",
  permission: "declaration:announce",
  input: ({ kind, ...posted }) => {
    if (typeof kind !== "string" || !isInstitutionKind(kind)) return err({ code: "gate.malformed" });
    const answers = institutionAnswers(kind, posted);
    return answers.ok ? ok({ kind, answers: answers.value }) : answers;
  },
  run: declareEvent,
  then: (outcome, { locale }) => {
    const home = `/${locale}/institution`;
    if (outcome.status === "refused") return { path: withRefusal(home, outcome.failure) };
    const { id, entry, kind } = outcome.value ?? { id: null, entry: null, kind: "birth" };
    if (id !== null) return { path: `${home}/declarations/${id}?done=declared` };
    return { path: `${home}/new/${kind}?entry=${entry ?? ""}` };
  },
});
