import { messageDoor } from "#lib/gate/index.ts";
import { openMessage, receiveAnswer } from "#lib/notices/index.ts";

export const POST = messageDoor({ name: "exchange.noticeAnswer", open: openMessage, run: receiveAnswer });
