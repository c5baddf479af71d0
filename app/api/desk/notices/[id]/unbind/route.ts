import { deskCommand } from "#lib/gate/index.ts";
import { readUnbinding } from "#lib/notices/core/index.ts";
import { unbindFromAct } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.unbind",
  permission: "notice:decide",
  input: onNotice(["reason"], readUnbinding),
  run: unbindFromAct,
  then: noticePage("unbind"),
});
