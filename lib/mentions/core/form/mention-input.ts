import { z } from "zod";
import { formToObject } from "#lib/kernel/form-state.ts";
import { ORDERERS } from "../catalogue/index.ts";
import { MENTION_KINDS } from "../kinds.ts";
import type { Typed } from "./typed-facts.ts";

/** How whoever came to the desk stands to the person of the act. */
export const APPLICANT_LINKS = ["self", "parent", "spouse", "child", "guardian", "proxy"] as const;
/** The papers by which they are known. */
export const APPLICANT_PROOFS = ["cnie", "passport", "residenceCard", "other"] as const;

const Pair = z.tuple([z.string().max(80), z.string().max(500)]);
const wish = {
  /** Of a marriage or its end only where a court's notice says all of it. */
  kind: z.enum(MENTION_KINDS),
  orderedBy: z.enum(ORDERERS),
  /** The fields of the form, as they were posted. */
  typed: z
    .array(Pair)
    .max(300)
    .transform((pairs): Typed => formToObject(pairs)),
  notice: z.uuid().nullable().default(null),
  /** The granted ruling that says all of it; then nothing is typed. */
  ruling: z.uuid().nullable().default(null),
};

/** A mention of one person to be worded. */
export const MentionWishInput = z.strictObject(wish);

/** The same with the officer's signature: the text that was read, the picture of its title, who asked at the desk, a fresh code. */
export const SignedMentionInput = z
  .strictObject({
    ...wish,
    titleUpload: z.uuid().nullable(),
    because: z.string().trim().max(500),
    applicant: z
      .strictObject({
        link: z.enum(APPLICANT_LINKS, "mentions.applicantMissing"),
        identityProof: z.strictObject({
          kind: z.enum(APPLICANT_PROOFS, "acts.identityKindMissing"),
          number: z.string().trim().min(1, "acts.identityNumberMissing").max(40),
        }),
      })
      .nullable(),
    originalsSeen: z.literal("yes", "acts.originalsNotSeen"),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    code: z.string().trim().min(1, "auth.codeWrong").max(12),
  })
  .refine(({ orderedBy, applicant }) => orderedBy !== "holder" || applicant !== null, {
    path: ["applicant.link"],
    message: "mentions.applicantMissing",
  });

/** Where an act stands in the register, as the officer types it. */
export const ActPlaceInput = z.strictObject({
  office: z.string().trim().min(1, "mentions.officeMissing").max(120),
  kind: z.enum(["birth", "death"]),
  year: z.coerce
    .number({ error: "mentions.yearMissing" })
    .int("mentions.yearMissing")
    .min(1915, "mentions.yearMissing")
    .max(2200, "mentions.yearMissing"),
  no: z.coerce
    .number({ error: "mentions.numberMissing" })
    .int("mentions.numberMissing")
    .min(1, "mentions.numberMissing")
    .max(9_999_999, "mentions.numberMissing"),
});
