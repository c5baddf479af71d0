import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { discardUnnamed, quarantine } from "#lib/files/index.ts";
import { deskUpload } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { checkTitle, mayReceiveTitle, receiveTitle } from "#lib/mentions/index.ts";

/** The picture of the paper on which a mention will rest. */
export const POST = deskUpload({
  name: "desk.pictureTitle",
  permission: "mention:enter",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: (rest, { actId = "" }) => {
    if (Object.keys(rest).length > 0) return err({ code: "gate.unknownField" });
    return isId(actId) ? ok({ actId }) : err({ code: "acts.notFound" });
  },
  may: mayReceiveTitle,
  hold: (file) => quarantine(file),
  run: (context, { actId }, file) => receiveTitle(context, { actId, file }),
  release: (file, session) => discardUnnamed([file.blobKey], { user: "desk", session }),
  after: checkTitle,
  then: (_outcome, { locale, params: { actId = "" } }) => ({ path: `/${locale}/desk/acts/${actId}/mention` }),
});
