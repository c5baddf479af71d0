import { DECLARATION_KINDS } from "#lib/declarations/core/index.ts";
import { secretCodeOf, startDeclaration } from "#lib/declarations/index.ts";
import { citizenCommand, secretCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = citizenCommand({
  name: "declarations.start",
  needsSecret: false,
  input: ({ event, ...rest }) => {
    if (Object.keys(rest).length > 0) return err({ code: "gate.unknownField" });
    const kind = DECLARATION_KINDS.find((known) => known === event);
    return kind ? ok({ kind }) : err({ code: "gate.malformed" });
  },
  run: startDeclaration,
  then: (outcome, { locale }) => {
    if (outcome.status !== "done") return { path: `/${locale}` };
    const { id } = outcome.value;
    return { path: `/${locale}/declaration/${id}/place`, cookies: [secretCookie(id, secretCodeOf(id))] };
  },
});
