import { oversightCommand } from "#lib/gate/index.ts";
import { nameRecipient } from "#lib/notices/index.ts";
import { readRecipient } from "#lib/notices/core/index.ts";
import { toRecipients } from "../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.nameRecipient",
  permission: "return:address",
  input: readRecipient,
  run: nameRecipient,
  then: toRecipients("named"),
});
