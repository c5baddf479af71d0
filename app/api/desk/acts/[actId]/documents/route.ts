import { z } from "zod";
import { HandOverInput, ISSUE_PURPOSES, ISSUED_KINDS } from "#lib/documents/core/index.ts";
import { issueAtCounter } from "#lib/documents/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { actAnd } from "../../../_route/input.ts";

const Posted = z.strictObject({
  kind: z.enum(ISSUED_KINDS),
  purpose: z.enum(ISSUE_PURPOSES),
  forMarriage: z.boolean().default(false),
  handOver: HandOverInput.optional(),
});

/** Issues a copy or an extract of an act, and hands it out where somebody waits for it; the address of its pages follows from the answer. */
export const POST = deskCommand({
  name: "documents.issue",
  permission: "document:issue",
  input: actAnd(Posted),
  run: (context, { actId, body }) => issueAtCounter(context, { actId, ...body }),
  then: (outcome, { locale }) => {
    if (outcome.status === "done") {
      const { job, serial } = outcome.value;
      return { path: job === null ? `/api/desk/documents/${serial}/pdf` : `/api/desk/prints/${job}/pdf` };
    }
    const code = outcome.status === "refused" ? outcome.failure.code : "gate.malformed";
    return { path: `/${locale}/problem?code=${encodeURIComponent(code)}` };
  },
});
