import { deskCommand } from "#lib/gate/index.ts";
import { readExecution } from "#lib/notices/core/index.ts";
import { executeNotice } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.execute",
  permission: "notice:decide",
  input: onNotice(["number", "year", "on"], readExecution),
  run: executeNotice,
  then: noticePage("execute"),
});
