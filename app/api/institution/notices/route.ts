import { isCourtFormKind } from "#lib/declarations/core/index.ts";
import { courtAnswers, sendCourtNotice } from "#lib/declarations/index.ts";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { discardUnnamed, quarantine } from "#lib/files/index.ts";
import { institutionUpload } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { withRefusal } from "../_route/pages.ts";

/** A court tells the offices of the birth acts concerned, with the scan of the title if it sends a form (FC:68, FC:141, KAF:21). */
export const POST = institutionUpload({
  name: "institution.sendNotice",
  permission: "notice:send",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: ({ kind, ...posted }) => {
    if (typeof kind !== "string" || !isCourtFormKind(kind)) return err({ code: "gate.malformed" });
    const answers = courtAnswers(kind, posted);
    return answers.ok ? ok({ kind, answers: answers.value }) : answers;
  },
  hold: (file) => quarantine(file),
  run: sendCourtNotice,
  release: (file, session) => discardUnnamed([file.blobKey], { user: "institution", session }),
  then: (outcome, { locale }) => {
    const home = `/${locale}/institution/notices`;
    if (outcome.status === "refused") return { path: withRefusal(home, outcome.failure) };
    const { id, entry, kind } = outcome.value ?? { id: null, entry: null, kind: "marriage" };
    return { path: id === null ? `${home}/new/${kind}?entry=${entry ?? ""}` : `${home}/${id}?done=sent` };
  },
});
