import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { SignedMentionInput } from "#lib/mentions/core/index.ts";
import { enterOnAct } from "#lib/notices/index.ts";
import { actAnd } from "../../../_route/input.ts";

const input = actAnd(SignedMentionInput);

/** The officer's signature under a mention of one person; it executes the notice that asked for it. */
export const POST = deskCommand({
  name: "desk.enterMention",
  permission: "mention:enter",
  input: (rest, params) => {
    const read = input(rest, params);
    if (!read.ok) return read;
    const { actId, body } = read.value;
    const { notice, ruling, originalsSeen: _seen, ...wish } = body;
    return ok({ ...wish, actId, noticeId: notice, rulingId: ruling });
  },
  run: enterOnAct,
  then: (outcome, { locale, params }) => ({
    path: `/${locale}/desk/acts/${params["actId"]}${outcome.status === "done" ? "" : "/mention"}`,
  }),
});
