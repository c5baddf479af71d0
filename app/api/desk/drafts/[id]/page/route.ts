import { checkPage, mayReceivePage, receivePage } from "#lib/acts/index.ts";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { discardUnnamed, quarantine } from "#lib/files/index.ts";
import { deskUpload } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";

/** The scan of the page on which an act was written and signed (D99:3). */
export const POST = deskUpload({
  name: "desk.pictureSignedPage",
  permission: "act:sign",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: (rest, { id = "" }) => {
    if (Object.keys(rest).length > 0) return err({ code: "gate.unknownField" });
    return isId(id) ? ok({ draftId: id }) : err({ code: "acts.noDraft" });
  },
  may: mayReceivePage,
  hold: (file) => quarantine(file),
  run: (context, { draftId }, file) => receivePage(context, { draftId, file }),
  release: (file, session) => discardUnnamed([file.blobKey], { user: "desk", session }),
  after: checkPage,
  then: (outcome, { locale }) => ({
    path: outcome.status === "done" ? `/${locale}/desk/files/${outcome.value.declarationId}/act` : `/${locale}/desk`,
  }),
});
