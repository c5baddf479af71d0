import { deskCommand } from "#lib/gate/index.ts";
import { MentionWishInput } from "#lib/mentions/core/index.ts";
import { drawUpOnAct } from "#lib/notices/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { actAnd } from "../../../../_route/input.ts";

const input = actAnd(MentionWishInput);

/** The words of a mention before it is signed; nothing is entered. */
export const POST = deskCommand({
  name: "desk.drawUpMention",
  permission: "mention:enter",
  input: (rest, params) => {
    const read = input(rest, params);
    if (!read.ok) return read;
    const { actId, body } = read.value;
    const { notice, ruling, ...wish } = body;
    return ok({ ...wish, actId, noticeId: notice, rulingId: ruling });
  },
  run: drawUpOnAct,
  then: (_outcome, { locale, params }) => ({ path: `/${locale}/desk/acts/${params["actId"]}/mention` }),
});
