import { citizenCommand, secretCookie } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { nothingPosted } from "../../../_route/request-page.ts";

/** For a computer that others use: this browser forgets the code; the request stays. */
export const POST = citizenCommand({
  name: "requests.forget",
  needsSecret: false,
  input: nothingPosted,
  run: () => Promise.resolve(ok({ value: {}, events: [] })),
  then: (_outcome, { locale, params: { id = "" } }) => ({
    path: `/${locale}/resume?why=forgotten`,
    cookies: [secretCookie(id, null)],
  }),
});
