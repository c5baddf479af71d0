import { z } from "zod";
import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import { optionalText, requiredText } from "./fields.ts";
import { IDENTITY_PROOFS } from "./form/index.ts";

const text = optionalText.transform((typed) => typed && westernDigits(cleanText(typed)));

/** The birth act of one spouse as the officer read it off its copy. */
export const TypedTarget = z.object({
  office: optionalText,
  number: text,
  year: text.pipe(
    z
      .string()
      .regex(/^\d{4}$/, "couple.actYearWrong")
      .optional(),
  ),
});

/** What the officer signs: the targets and the texts the page showed, who was seen, and a fresh code. */
export const MentionInput = z.strictObject({
  targets: z.strictObject({ husband: TypedTarget, wife: TypedTarget }),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  identityProof: z.object({
    kind: z.enum(IDENTITY_PROOFS, "acts.identityKindMissing"),
    number: requiredText("acts.identityNumberMissing"),
  }),
  originalsSeen: z.literal("yes", "acts.originalsNotSeen"),
  code: z.string().trim().min(1, "auth.codeWrong").max(12),
});
export type MentionInput = z.output<typeof MentionInput>;
