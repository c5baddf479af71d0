import { z } from "zod";
import { takeAgreement } from "#lib/acts/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { toToday } from "../../../_route/pages.ts";

const point = z.tuple([z.number().min(0).max(4_000), z.number().min(0).max(4_000)]);

const Body = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  agreement: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("pad"),
      strokes: z.array(z.array(point).max(600)).min(1, "acts.signatureEmpty").max(80),
    }),
    z.object({ kind: z.literal("code"), code: z.string().trim().min(1, "acts.declarantCodeWrong").max(12) }),
    z.object({ kind: z.literal("officerAlone") }),
  ]),
});

const input = idAnd(Body);

export const POST = deskCommand({
  name: "desk.agreement",
  permission: "declaration:complete",
  input,
  run: (context, { id, body }) => takeAgreement(context, { draftId: id, ...body }),
  then: toToday,
});
