import { secretCodeOf } from "#lib/declarations/index.ts";
import { citizenCommand, secretCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { startRequest } from "#lib/requests/index.ts";

export const POST = citizenCommand({
  name: "requests.start",
  needsSecret: false,
  input: (rest) => (Object.keys(rest).length === 0 ? ok({}) : err({ code: "gate.unknownField" })),
  run: startRequest,
  then: (outcome, { locale }) => {
    if (outcome.status !== "done") return { path: `/${locale}/documents` };
    const { id } = outcome.value;
    return { path: `/${locale}/documents/${id}/document`, cookies: [secretCookie(id, secretCodeOf(id))] };
  },
});
