import { dropSearch } from "#lib/certificates/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { searchPage } from "../../../../_route/certificate-page.ts";
import { idOnly } from "../../../../_route/input.ts";

/** Gives a search up. */
export const POST = deskCommand({
  name: "certificates.drop",
  permission: "certificate:search",
  input: idOnly,
  run: dropSearch,
  then: searchPage("drop"),
});
