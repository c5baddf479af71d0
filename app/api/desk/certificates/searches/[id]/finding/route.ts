import { FindingInput } from "#lib/certificates/core/index.ts";
import { noteFinding } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { searchPage } from "../../../../_route/certificate-page.ts";
import { idAnd } from "../../../../_route/input.ts";

const input = idAnd(FindingInput);

/** What the officer says of one act that was found. */
export const POST = deskCommand({
  name: "certificates.finding",
  permission: "certificate:search",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, finding: read.value.body }) : read;
  },
  run: noteFinding,
  then: searchPage("finding"),
});
