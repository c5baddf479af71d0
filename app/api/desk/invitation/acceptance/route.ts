import { z } from "zod";
import { acceptInvitation } from "#lib/auth/index.ts";
import { citizenProof, invitationCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const word = z.string().max(200);
const Typed = z.strictObject({ opening: word, next: word, again: word, code: word });

/** The password and the second factor of a new account, set by its holder; nobody is signed in by it. */
export const POST = citizenProof({
  name: "auth.acceptInvitation",
  input: (rest) => {
    const read = Typed.safeParse(rest);
    return read.success ? ok(read.data) : err({ code: "gate.unknownField" });
  },
  run: acceptInvitation,
  then: (outcome, { locale }) => {
    const page = `/${locale}/desk/sign-in`;
    if (outcome.status === "done") return { path: `${page}?why=passwordChanged`, cookies: [invitationCookie(null)] };
    const code = outcome.status === "refused" ? outcome.failure.code : "common.invalid";
    return { path: `${page}/invitation${code === "auth.invitationWrong" ? "" : "/own"}?refused=${code}` };
  },
});
