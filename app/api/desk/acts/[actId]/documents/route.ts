import { z } from "zod";
import { ISSUE_PURPOSES, ISSUED_KINDS } from "#lib/documents/core/index.ts";
import { issueDocument } from "#lib/documents/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";

const Posted = z.strictObject({ kind: z.enum(ISSUED_KINDS), purpose: z.enum(ISSUE_PURPOSES) });

/** Issues a copy or an extract of an act; the address of its pages follows from the serial in the answer. */
export const POST = deskCommand({
  name: "documents.issue",
  permission: "document:issue",
  input: (rest, { actId = "" }) => {
    const posted = Posted.safeParse(rest);
    return posted.success && isId(actId) ? ok({ actId, ...posted.data }) : err({ code: "gate.malformed" });
  },
  run: issueDocument,
  then: (outcome, { locale }) => {
    if (outcome.status === "done") return { path: `/api/desk/documents/${outcome.value.serial}/pdf` };
    const code = outcome.status === "refused" ? outcome.failure.code : "gate.malformed";
    return { path: `/${locale}/problem?code=${encodeURIComponent(code)}` };
  },
});
