import { checkPicture, mayPicture, receivePicture } from "#lib/declarations/index.ts";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { discardUnnamed, quarantine } from "#lib/files/index.ts";
import { deskUpload } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";

export const POST = deskUpload({
  name: "desk.pictureAtCounter",
  permission: "declaration:receive",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: (rest, { id = "", kind = "" }) => {
    if (Object.keys(rest).length > 0) return err({ code: "gate.unknownField" });
    return isId(id) ? ok({ id, kind }) : err({ code: "declarations.notFound" });
  },
  may: mayPicture,
  hold: (file) => quarantine(file),
  run: (context, paper, file) => receivePicture(context, { ...paper, file }),
  release: (file, session) => discardUnnamed([file.blobKey], { user: "desk", session }),
  after: checkPicture,
  then: (_outcome, { locale, params: { id = "" } }) => ({ path: `/${locale}/desk/counter/${id}` }),
});
