import { HolderCardInput } from "#lib/booklet/core/index.ts";
import { noteHolderCard } from "#lib/booklet/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { bookletPage } from "../../../_route/booklet-page.ts";
import { actAnd } from "../../../_route/input.ts";

/** Notes the card that the holder of a birth act showed. */
export const POST = deskCommand({
  name: "booklet.card",
  permission: "document:issue",
  input: actAnd(HolderCardInput),
  run: (context, { actId, body }: { actId: string; body: { cnie: string } }) =>
    noteHolderCard(context, { actId, cnie: body.cnie }),
  then: bookletPage("card"),
});
