import { deskCommand } from "#lib/gate/index.ts";
import { readRefusal } from "#lib/notices/core/index.ts";
import { refuseNotice } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.refuse",
  permission: "notice:decide",
  input: onNotice(["reason", "note"], readRefusal),
  run: refuseNotice,
  then: noticePage("refuse"),
});
