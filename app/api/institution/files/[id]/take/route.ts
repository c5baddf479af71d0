import { z } from "zod";
import { takeInstitutionFile } from "#lib/declarations/index.ts";
import { institutionCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { withRefusal } from "../../../_route/pages.ts";

const Choice = z.strictObject({ corrects: z.literal("yes").optional() });

export const POST = institutionCommand({
  name: "institution.takeFile",
  permission: "declaration:announce",
  input: (rest, { id = "" }) => {
    const choice = Choice.safeParse(rest);
    if (!isId(id) || !choice.success) return err({ code: "gate.malformed" });
    return ok({ id, corrects: choice.data.corrects === "yes" });
  },
  run: takeInstitutionFile,
  then: (outcome, { locale, params }) => {
    const page = `/${locale}/institution/files/${params["id"] ?? ""}`;
    return { path: outcome.status === "refused" ? withRefusal(page, outcome.failure) : page };
  },
});
