import { deskCommand } from "#lib/gate/index.ts";
import { readPassing } from "#lib/notices/core/index.ts";
import { passNotice } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.pass",
  permission: "notice:decide",
  input: onNotice(["office", "reason"], readPassing),
  run: passNotice,
  then: noticePage("pass"),
});
