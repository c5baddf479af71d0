import { MentionInput } from "#lib/declarations/core/index.ts";
import { enterDeclaredMentions } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(MentionInput);

/** The officer's signature under the mentions of a marriage or a divorce: a fresh code, and the word that the originals were compared. */
export const POST = deskCommand({
  name: "desk.mention",
  permission: "mention:enter",
  input,
  run: (context, { id, body }) => enterDeclaredMentions(context, { id, input: body }),
  then: (outcome, { locale, params }) => ({
    path: `/${locale}/desk/files/${params["id"]}/${outcome.status === "done" ? "registered" : "completion"}`,
  }),
});
