import { deskCommand } from "#lib/gate/index.ts";
import { readPaper } from "#lib/notices/core/index.ts";
import { enterSlip } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.slip",
  permission: "notice:handle",
  input: onNotice(["number", "on"], readPaper),
  run: enterSlip,
  then: noticePage("slip"),
});
