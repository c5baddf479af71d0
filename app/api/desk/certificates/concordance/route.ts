import { ConcordanceInput } from "#lib/certificates/core/index.ts";
import { issueConcordance } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { certificatesPage } from "../../_route/certificate-page.ts";
import { bodyOnly } from "../../_route/input.ts";

/** Issues a certificate of concordance from an act of the register. */
export const POST = deskCommand({
  name: "certificates.concordance",
  permission: "certificate:issue",
  input: bodyOnly(ConcordanceInput),
  run: issueConcordance,
  then: certificatesPage,
});
