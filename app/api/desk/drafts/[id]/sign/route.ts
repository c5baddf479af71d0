import { z } from "zod";
import { signAct } from "#lib/acts/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idAnd } from "../../../_route/input.ts";

const Body = z.strictObject({
  code: z.string().trim().min(1, "auth.codeWrong").max(12),
  originalsSeen: z.literal("yes", "acts.originalsNotSeen"),
});

const input = idAnd(Body);

/** The officer's signature: a fresh code, and the word that the originals were compared. */
export const POST = deskCommand({
  name: "desk.sign",
  permission: "act:sign",
  input,
  run: (context, { id, body }) => signAct(context, { draftId: id, code: body.code }),
  then: (outcome, { locale }) => ({
    path:
      outcome.status === "done" ? `/${locale}/desk/files/${outcome.value.declarationId}/registered` : `/${locale}/desk`,
  }),
});
