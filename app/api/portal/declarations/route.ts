import { secretCodeOf, startBirth } from "#lib/declarations/index.ts";
import { citizenCommand, secretCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = citizenCommand({
  name: "declarations.start",
  needsSecret: false,
  input: (rest) => (Object.keys(rest).length === 0 ? ok({}) : err({ code: "gate.unknownField" })),
  run: startBirth,
  then: (outcome, { locale }) => {
    if (outcome.status !== "done") return { path: `/${locale}/birth` };
    const { id } = outcome.value;
    return { path: `/${locale}/birth/${id}/place`, cookies: [secretCookie(id, secretCodeOf(id))] };
  },
});
