import { z } from "zod";
import { checkDocument } from "#lib/declarations/index.ts";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { discardUnnamed, quarantine } from "#lib/files/index.ts";
import { citizenUpload } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { mayUploadPaper, receivePaper } from "#lib/requests/index.ts";

const Posted = z.strictObject({
  replaces: z.union([z.literal("").transform(() => undefined), z.uuid()]).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export const POST = citizenUpload({
  name: "requests.sendPaper",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: (rest, { kind = "" }) => {
    const posted = Posted.safeParse(rest);
    if (!posted.success) return err({ code: "gate.malformed" });
    return ok({ kind, replaces: posted.data.replaces, sha256: posted.data.sha256 });
  },
  may: (context, { kind }) => mayUploadPaper(context, kind),
  hold: (file, { sha256 }) => quarantine({ ...file, sha256 }),
  run: (context, { kind, replaces }, file) => receivePaper(context, { kind, replaces, file }),
  release: (file, session) => discardUnnamed([file.blobKey], { user: "portal", session }),
  after: checkDocument,
  then: (outcome, { locale, params: { id = "", kind = "" } }) => {
    const page = `/${locale}/documents/${encodeURIComponent(id)}/papers/${encodeURIComponent(kind)}`;
    return {
      path: outcome.status === "refused" ? `${page}?problem=${encodeURIComponent(outcome.failure.code)}` : page,
    };
  },
});
