import { enterPaperAct } from "#lib/acts/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { PaperEntryInput } from "#lib/registers/core/index.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(PaperEntryInput);

/** What the signed page says: number, volume, page, its scan; signed with a fresh code. A number that is not the next holds the act. */
export const POST = deskCommand({
  name: "desk.enterPaperAct",
  permission: "act:sign",
  input,
  run: (context, { id, body }) => enterPaperAct(context, { draftId: id, input: body }),
  then: (outcome, { locale }) => {
    if (outcome.status !== "done") return { path: `/${locale}/desk` };
    const { declarationId, held } = outcome.value;
    return { path: `/${locale}/desk/files/${declarationId}/${held === null ? "registered" : "act?done=held"}` };
  },
});
