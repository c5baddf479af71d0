import { deskCommand } from "#lib/gate/index.ts";
import { readPaper } from "#lib/notices/core/index.ts";
import { noteReturnSent } from "#lib/notices/index.ts";
import { onNotice } from "../../../_route/notice-page.ts";

/** The office sent its list or sheet, under a number and a day. */
export const POST = deskCommand({
  name: "returns.sent",
  permission: "notice:handle",
  input: onNotice(["number", "on"], readPaper),
  run: noteReturnSent,
  then: (outcome, { locale, params: { id = "" } }) => {
    const page = `/${locale}/desk/returns/${encodeURIComponent(id)}`;
    if (outcome.status === "done") return { path: `${page}?done=sent` };
    const code = outcome.status === "refused" ? outcome.failure.code : "common.invalid";
    return { path: `${page}?refused=${code}` };
  },
});
