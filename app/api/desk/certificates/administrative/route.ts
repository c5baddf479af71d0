import { AdministrativeInput } from "#lib/certificates/core/index.ts";
import { issueAdministrative } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { certificatesPage } from "../../_route/certificate-page.ts";
import { bodyOnly } from "../../_route/input.ts";

/** Issues an administrative certificate of a type that the office may issue. */
export const POST = deskCommand({
  name: "certificates.administrative",
  permission: "certificate:issue",
  input: bodyOnly(AdministrativeInput),
  run: issueAdministrative,
  then: certificatesPage,
});
