import { writeAtCounter } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = deskCommand({
  name: "desk.writeAtCounter",
  permission: "declaration:receive",
  input: (posted, { id = "", section = "" }) =>
    isId(id) ? ok({ id, section, posted }) : err({ code: "declarations.notFound" }),
  run: writeAtCounter,
  then: (_outcome, { locale, params: { id = "" } }) => ({ path: `/${locale}/desk/counter/${id}` }),
});
