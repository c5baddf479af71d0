import { z } from "zod";
import { openInvitation } from "#lib/auth/index.ts";
import { citizenProof, invitationCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const word = z.string().max(200);
const Typed = z.strictObject({ login: word, code: word });

/** Whoever holds the one-time code of an invitation opens it in this browser; nobody is signed in by it. */
export const POST = citizenProof({
  name: "auth.openInvitation",
  input: (rest) => {
    const read = Typed.safeParse(rest);
    return read.success ? ok(read.data) : err({ code: "gate.unknownField" });
  },
  run: openInvitation,
  then: (outcome, { locale }) => {
    const page = `/${locale}/desk/sign-in/invitation`;
    if (outcome.status === "done") return { path: `${page}/own`, cookies: [invitationCookie(outcome.value.opening)] };
    return { path: `${page}?refused=${outcome.status === "refused" ? outcome.failure.code : "common.invalid"}` };
  },
});
