import { oversightCommand } from "#lib/gate/index.ts";
import { endRecipient } from "#lib/notices/index.ts";
import { readRecipientPlace } from "#lib/notices/core/index.ts";
import { toRecipients } from "../../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.endRecipient",
  permission: "return:address",
  input: readRecipientPlace,
  run: endRecipient,
  then: toRecipients("ended"),
});
