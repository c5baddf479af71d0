import { z } from "zod";
import { replacePassword } from "#lib/auth/index.ts";
import { citizenProof } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

const word = z.string().max(200);
const Typed = z.strictObject({ login: word, old: word, code: word, next: word, again: word });

/** Whoever holds a temporary password and its second factor chooses their own; nobody is signed in by it. */
export const POST = citizenProof({
  name: "auth.replacePassword",
  input: (rest) => {
    const read = Typed.safeParse(rest);
    return read.success ? ok(read.data) : err({ code: "gate.unknownField" });
  },
  run: replacePassword,
  then: (outcome, { locale }) => {
    const page = `/${locale}/desk/sign-in`;
    if (outcome.status === "done") return { path: `${page}?why=passwordChanged` };
    return {
      path: `${page}/password?refused=${outcome.status === "refused" ? outcome.failure.code : "common.invalid"}`,
    };
  },
});
