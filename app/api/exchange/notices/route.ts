import { messageDoor } from "#lib/gate/index.ts";
import { openMessage, receiveNotice } from "#lib/notices/index.ts";

export const POST = messageDoor({ name: "exchange.notice", open: openMessage, run: receiveNotice });
