import { PrintInput } from "#lib/documents/core/index.ts";
import { printCopies } from "#lib/documents/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { bodyOnly } from "../_route/input.ts";

/** Hands out issued copies in one job; the next page is what the printer gets. */
export const POST = deskCommand({
  name: "documents.print",
  permission: "document:issue",
  input: bodyOnly(PrintInput),
  run: printCopies,
  then: (outcome, { locale }) => {
    if (outcome.status === "done") return { path: `/api/desk/prints/${outcome.value.job}/pdf` };
    const code = outcome.status === "refused" ? outcome.failure.code : (outcome.problems[0]?.code ?? "common.invalid");
    return { path: `/${locale}/desk/issued?refused=${encodeURIComponent(code)}` };
  },
});
