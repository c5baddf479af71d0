import { AskedInput } from "#lib/certificates/core/index.ts";
import { openSearch } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { refusedWith } from "../../_route/downtime-page.ts";
import { readTyped } from "../../_route/read-typed.ts";

/** Opens a search for a certificate of non-registration. */
export const POST = deskCommand({
  name: "certificates.search",
  permission: "certificate:search",
  input: (rest) => readTyped(AskedInput, rest),
  run: openSearch,
  then: (outcome, { locale }) => {
    const page = `/${locale}/desk/certificates/non-registration`;
    return { path: outcome.status === "done" ? `${page}/${outcome.value.id}` : refusedWith(page, outcome) };
  },
});
