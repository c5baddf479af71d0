import { deskCommand } from "#lib/gate/index.ts";
import { readClosing } from "#lib/notices/core/index.ts";
import { closeNotice } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.close",
  permission: "notice:decide",
  input: onNotice(["note"], readClosing),
  run: closeNotice,
  then: noticePage("close"),
});
