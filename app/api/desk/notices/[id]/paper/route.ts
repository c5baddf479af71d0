import { deskCommand } from "#lib/gate/index.ts";
import { readPaper } from "#lib/notices/core/index.ts";
import { sendNoticeOnPaper } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.paper",
  permission: "notice:handle",
  input: onNotice(["number", "on"], readPaper),
  run: sendNoticeOnPaper,
  then: noticePage("paper"),
});
