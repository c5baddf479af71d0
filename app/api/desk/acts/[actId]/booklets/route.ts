import { BookletInput } from "#lib/documents/core/index.ts";
import { issueBooklet } from "#lib/documents/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { bookletPage } from "../../../_route/booklet-page.ts";
import { actAnd } from "../../../_route/input.ts";

/** Issues a family booklet to the holder of a birth act, or to whoever represents them by law. */
export const POST = deskCommand({
  name: "booklet.issue",
  permission: "document:issue",
  input: actAnd<BookletInput>(BookletInput),
  run: (context, { actId, body }: { actId: string; body: BookletInput }) => issueBooklet(context, { actId, ...body }),
  then: bookletPage("issued"),
});
