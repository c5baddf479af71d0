import { SpellingInput } from "#lib/certificates/core/index.ts";
import { searchUnderSpelling } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { searchPage } from "../../../../_route/certificate-page.ts";
import { idAnd } from "../../../../_route/input.ts";

const input = idAnd(SpellingInput);

/** Searches under one more spelling of the name. */
export const POST = deskCommand({
  name: "certificates.spelling",
  permission: "certificate:search",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, spelling: read.value.body }) : read;
  },
  run: searchUnderSpelling,
  then: searchPage("spelling"),
});
