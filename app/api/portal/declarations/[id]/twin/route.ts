import { secretCodeOf, startTwin } from "#lib/declarations/index.ts";
import { citizenCommand, secretCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = citizenCommand({
  name: "declarations.startTwin",
  needsSecret: true,
  input: (rest) => (Object.keys(rest).length === 0 ? ok({}) : err({ code: "gate.unknownField" })),
  run: startTwin,
  then: (outcome, { locale, params: { id = "" } }) => {
    if (outcome.status !== "done") return { path: `/${locale}/declaration/${encodeURIComponent(id)}` };
    const twin = outcome.value.id;
    return { path: `/${locale}/declaration/${twin}?twin=1`, cookies: [secretCookie(twin, secretCodeOf(twin))] };
  },
});
