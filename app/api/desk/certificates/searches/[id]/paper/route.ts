import { PaperSearchInput } from "#lib/certificates/core/index.ts";
import { notePaperSearches } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { searchPage } from "../../../../_route/certificate-page.ts";
import { idAnd } from "../../../../_route/input.ts";

const input = idAnd(PaperSearchInput);

/** Registers whose alphabetical tables were searched on paper. */
export const POST = deskCommand({
  name: "certificates.paper",
  permission: "certificate:search",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, registers: read.value.body }) : read;
  },
  run: notePaperSearches,
  then: searchPage("paper"),
});
