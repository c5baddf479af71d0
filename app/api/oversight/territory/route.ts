import { oversightCommand, type PostedFile } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { MOST_TERRITORY_BYTES, receiveTerritoryFile } from "#lib/territory/index.ts";
import { withRefusal } from "../_route/pages.ts";

const REFUSALS = {
  missing: "territory.importFileMissing",
  tooLarge: "territory.importFileTooLarge",
  cutShort: "territory.importCutShort",
} as const;

export const POST = oversightCommand({
  name: "oversight.receiveTerritoryFile",
  permission: "territory:import",
  mostFileBytes: MOST_TERRITORY_BYTES,
  input: (_rest, _params, file): Result<Exclude<PostedFile, string>> =>
    typeof file === "string" ? err({ code: REFUSALS[file] }) : ok(file),
  run: receiveTerritoryFile,
  then: (outcome, { locale }) => {
    const page = `/${locale}/oversight/territory`;
    if (outcome.status === "refused") return { path: withRefusal(page, outcome.failure) };
    return { path: outcome.status === "done" ? `${page}/${outcome.value.id}` : page };
  },
});
