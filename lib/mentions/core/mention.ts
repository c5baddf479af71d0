import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { type MentionFacts, SUBJECT_ROLES } from "./draft.ts";
import { MENTION_KINDS } from "./kinds.ts";

/** The version of the canonical form of every mention. */
export const MENTION_VERSION = 1;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** The birth act that bears the mention: in the register where `actId` is known, else as the officer verified its reference. */
export const MentionTarget = z.object({
  actId: z.string().nullable(),
  officeCode: z.string().nullable(),
  office: z.string().nullable(),
  number: z.string().nullable(),
  year: z.number().int().nullable(),
});
export type MentionTarget = z.output<typeof MentionTarget>;

/**
 * What a mention holds. `facts` are what the words say, `text` the words as they were shown before the signature; nobody changes either later:
 * another mention corrects or reverses it.
 */
export const MentionContent = z.object({
  kind: z.enum(MENTION_KINDS),
  subject: z.enum(SUBJECT_ROLES),
  target: MentionTarget,
  office: z.object({ code: z.string(), name: z.object({ ar: z.string(), fr: z.string() }) }),
  reference: z.string(),
  effectiveOn: IsoDay,
  drawnUpOn: IsoDay,
  officerStaffId: z.string(),
  applicant: z.object({ link: z.string(), identityProof: z.object({ kind: z.string(), number: z.string() }) }),
  facts: z.custom<MentionFacts>(isObject),
  text: z.object({ ar: z.custom<ActText>(Array.isArray), fr: z.custom<ActText>(Array.isArray) }),
  salt: z.string().length(32),
});
export type MentionContent = z.output<typeof MentionContent>;

/** A mention as the officer reads it before signing: all but the applicant's paper and the salt. */
export type ShownMention = Omit<MentionContent, "applicant" | "salt">;
