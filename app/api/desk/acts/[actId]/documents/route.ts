import { z } from "zod";
import { CardInput, HandOverInput, ISSUE_PURPOSES, ISSUED_KINDS } from "#lib/documents/core/index.ts";
import { issueAtCounter } from "#lib/documents/index.ts";
import { problemsOf } from "#lib/declarations/core/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";

const Posted = z.strictObject({
  kind: z.enum(ISSUED_KINDS),
  purpose: z.enum(ISSUE_PURPOSES),
  forMarriage: z.boolean().default(false),
  card: CardInput.optional(),
  handOver: HandOverInput.optional(),
});

/** Issues a copy or an extract of an act, and hands it out where somebody waits for it; the address of its pages follows from the answer. */
export const POST = deskCommand({
  name: "documents.issue",
  permission: "document:issue",
  input: (rest, { actId = "" }) => {
    const posted = Posted.safeParse(rest);
    if (posted.success) return isId(actId) ? ok({ actId, ...posted.data }) : err({ code: "gate.malformed" });
    const isTyped = posted.error.issues.every(({ path: [part] }) => part === "handOver" || part === "card");
    return isTyped
      ? err({ code: "common.invalid", problems: problemsOf(posted.error, "") })
      : err({ code: "gate.malformed" });
  },
  run: issueAtCounter,
  then: (outcome, { locale }) => {
    if (outcome.status === "done") {
      const { job, serial } = outcome.value;
      return { path: job === null ? `/api/desk/documents/${serial}/pdf` : `/api/desk/prints/${job}/pdf` };
    }
    const code = outcome.status === "refused" ? outcome.failure.code : "gate.malformed";
    return { path: `/${locale}/problem?code=${encodeURIComponent(code)}` };
  },
});
