import { EnquiryInput } from "#lib/certificates/core/index.ts";
import { issueNonRegistration } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { searchPage } from "../../../../_route/certificate-page.ts";
import { idAnd } from "../../../../_route/input.ts";

const input = idAnd(EnquiryInput);

/** Issues the certificate of non-registration that a search allows. */
export const POST = deskCommand({
  name: "certificates.issue",
  permission: "certificate:issue",
  input: (rest, params) => {
    const read = input(rest, params);
    return read.ok ? ok({ id: read.value.id, enquiry: read.value.body }) : read;
  },
  run: issueNonRegistration,
  then: searchPage("issued"),
});
