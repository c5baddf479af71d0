import { takeOwnRequestBack } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = citizenCommand({
  name: "declarations.takeLateRequestBack",
  needsSecret: true,
  input: (rest) => (Object.keys(rest).length === 0 ? ok({}) : err({ code: "gate.unknownField" })),
  run: takeOwnRequestBack,
  then: (outcome, { locale, params: { id = "" } }) => {
    const page = `/${locale}/track/${encodeURIComponent(id)}`;
    return { path: outcome.status === "refused" ? `${page}?refused=${outcome.failure.code}` : page };
  },
});
