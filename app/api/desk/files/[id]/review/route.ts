import { z } from "zod";
import { reviewFields } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toFile } from "../../../_route/pages.ts";

const text = z.string().trim().max(300);
const reason = text.min(1, "declarations.reasonMissing");
const value = z.union([text, z.object({ ar: text.optional(), latin: text.optional() })]);

const Verdict = z.strictObject({
  path: z.string().max(80),
  review: z.discriminatedUnion("verdict", [
    z.object({
      verdict: z.literal("confirmed"),
      verified: z.null().default(null),
      reason: reason.nullable().default(null),
    }),
    z.object({ verdict: z.literal("corrected"), verified: value, reason }),
    z.object({ verdict: z.literal("doubt"), verified: z.null().default(null), reason }),
  ]),
});

/** More than any file has lines. */
const MOST = 100;

const Body = z.strictObject({ verdicts: z.array(Verdict).min(1).max(MOST) });

const input = idAnd(Body);

export const POST = deskCommand({
  name: "desk.review",
  permission: "declaration:review",
  input,
  run: (context, { id, body }) => reviewFields(context, { id, ...body }),
  then: toFile,
});
