import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { acknowledgeNotice } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.acknowledge",
  permission: "notice:handle",
  input: onNotice([], () => ok({})),
  run: acknowledgeNotice,
  then: noticePage("acknowledge"),
});
