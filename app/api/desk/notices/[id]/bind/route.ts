import { deskCommand } from "#lib/gate/index.ts";
import { readBinding } from "#lib/notices/core/index.ts";
import { bindToAct } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.bind",
  permission: "notice:decide",
  input: onNotice(["act", "reason"], readBinding),
  run: bindToAct,
  then: noticePage("bind"),
});
