import { z } from "zod";
import { ALONE_REASONS } from "#lib/wording/core/index.ts";
import { checkName } from "#lib/names/core/index.ts";
import { RequiredDualName, requiredText } from "../fields.ts";
import { fail } from "../problem.ts";

/** Papers by which a declarant proves who they are before the officer (D22:27). */
export const IDENTITY_PROOFS = ["cnie", "passport", "residenceCard", "other"] as const;

/** A name in Tifinagh; an empty one leaves the suggestion. */
const Tifinagh = z.string().transform((typed, ctx) => {
  if (typed.trim() === "") return "";
  const checked = checkName(typed, "tifinagh");
  return checked.ok ? checked.value : fail(ctx, checked.error.code, checked.error.params);
});

/** Who put the act into the declarant's language, or into signs; the act names both (D22:27). */
const Interpreter = z.object({
  name: RequiredDualName,
  gender: z.enum(["male", "female"], "acts.interpreterGenderMissing"),
  language: z.object({
    ar: requiredText("acts.interpreterLanguageMissing"),
    fr: requiredText("acts.interpreterLanguageMissing"),
  }),
});

/** What the officer types with the declarant in front of him; the problem of each field names it. */
export const CompletionInput = z.strictObject({
  /** The staff id of the officer who will sign; without it, whoever draws the act up. */
  signer: z.uuid("acts.signerMissing").optional(),
  /** Null only for a declaration made in writing. */
  identityProof: z
    .object({
      kind: z.enum(IDENTITY_PROOFS, "acts.identityKindMissing"),
      number: requiredText("acts.identityNumberMissing"),
    })
    .nullable(),
  familyName: RequiredDualName.nullable().default(null),
  /** Names chosen at the counter, by the roles that the act plan names (L36:25). */
  chosenNames: z.record(z.string().max(40), RequiredDualName).optional(),
  /** By the roles that the act plan names. */
  tifinagh: z.record(z.string().max(40), Tifinagh).default({}),
  hijri: z.object({
    offset: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
    reason: z.string().max(200).default(""),
  }),
  /** Which of two equal hours, where the clock went back during the event; the declarant says it (hard case 3). */
  aroundChange: z.enum(["before", "after"]).optional(),
  signature: z.union([
    z.literal("declarant"),
    z.object({ officerAlone: z.enum(ALONE_REASONS, "acts.aloneReasonMissing") }),
  ]),
  /** How the declarant takes knowledge of the act; read aloud unless it is shown to one who cannot hear (hard case 37). */
  reading: z.enum(["aloud", "shown"]).optional(),
  interpreter: Interpreter.optional(),
});
export type CompletionInput = z.output<typeof CompletionInput>;
