import { readOfferChange } from "#lib/documents/core/index.ts";
import { changeOffer } from "#lib/documents/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { toPage } from "../_route/pages.ts";

export const POST = oversightCommand({
  name: "oversight.changeOffer",
  permission: "document:offer",
  input: readOfferChange,
  run: changeOffer,
  then: toPage("copies", "changed"),
});
