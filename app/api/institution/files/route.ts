import { type FileKind, isFileKind } from "#lib/declarations/core/index.ts";
import { MOST_FILE_BYTES, receiveFile } from "#lib/declarations/index.ts";
import { institutionCommand, type PostedFile } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { withRefusal } from "../_route/pages.ts";

const REFUSALS = {
  missing: "institution.fileMissing",
  tooLarge: "institution.fileTooLarge",
  cutShort: "institution.fileCutShort",
} as const;

type Sent = { kind: FileKind; file: Exclude<PostedFile, string> };

export const POST = institutionCommand({
  name: "institution.receiveFile",
  permission: "declaration:announce",
  mostFileBytes: MOST_FILE_BYTES,
  input: ({ kind }, _params, file): Result<Sent> => {
    if (typeof kind !== "string" || !isFileKind(kind)) return err({ code: "institution.kindMissing" });
    return typeof file === "string" ? err({ code: REFUSALS[file] }) : ok({ kind, file });
  },
  run: receiveFile,
  then: (outcome, { locale }) => {
    const page = `/${locale}/institution/files`;
    if (outcome.status === "refused") return { path: withRefusal(page, outcome.failure) };
    return { path: outcome.status === "done" ? `${page}/${outcome.value.id}` : page };
  },
});
