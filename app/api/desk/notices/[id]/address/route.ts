import { deskCommand } from "#lib/gate/index.ts";
import { readAddress } from "#lib/notices/core/index.ts";
import { addressNotice } from "#lib/notices/index.ts";
import { noticePage, onNotice } from "../../../_route/notice-page.ts";

export const POST = deskCommand({
  name: "notices.address",
  permission: "notice:handle",
  input: onNotice(["office"], readAddress),
  run: addressNotice,
  then: noticePage("address"),
});
