import { writeFamilyPart } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = deskCommand({
  name: "desk.writeFamilyPart",
  permission: "declaration:complete",
  input: (posted, { id = "", section = "" }) =>
    isId(id) ? ok({ id, section, posted }) : err({ code: "declarations.notFound" }),
  run: writeFamilyPart,
  then: (outcome, { locale, params: { id = "", section = "" } }) => {
    const home = `/${locale}/desk/files/${id}/family`;
    if (outcome.status === "refused") return { path: `${home}?refused=${outcome.failure.code}` };
    if (outcome.status === "invalid") {
      const ofRecord = outcome.problems.filter(({ code }) => code === "institution.ofRecord").map(({ field }) => field);
      return { path: `${home}/${section}?problems=1&differs=${ofRecord.join(",")}` };
    }
    return { path: outcome.value.goesTo === null ? `${home}?done=whole` : `${home}/${outcome.value.goesTo}` };
  },
});
