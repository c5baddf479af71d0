import { citizenCommand, secretCookie } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";

/** For a computer that others use: this browser forgets the code; the declaration stays. */
export const POST = citizenCommand({
  name: "declarations.forget",
  needsSecret: false,
  input: (rest) => (Object.keys(rest).length === 0 ? ok({}) : err({ code: "gate.unknownField" })),
  run: () => Promise.resolve(ok({ value: {}, events: [] })),
  then: (_outcome, { locale, params: { id = "" } }) => ({
    path: `/${locale}/resume?why=forgotten`,
    cookies: [secretCookie(id, null)],
  }),
});
