import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import type { ActText, MentionSigning } from "#lib/wording/core/index.ts";
import { type FactsByKind, ORDERERS } from "./catalogue/index.ts";
import { type MentionFacts, SUBJECT_ROLES } from "./draft.ts";
import { COUPLE_MENTIONS, HOLDER_MENTIONS, type HolderMentionKind } from "./kinds.ts";

/** The version of the canonical form of every mention. */
export const MENTION_VERSION = 1;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** The act that bears the mention: in the register where `actId` is known, else as the officer verified its reference. */
export const MentionTarget = z.object({
  actId: z.string().nullable(),
  officeCode: z.string().nullable(),
  office: z.string().nullable(),
  number: z.string().nullable(),
  year: z.number().int().nullable(),
});
export type MentionTarget = z.output<typeof MentionTarget>;

const Applicant = z.object({ link: z.string(), identityProof: z.object({ kind: z.string(), number: z.string() }) });

/** What every mention holds: which act bears it, where and by whom it was drawn up, its words, the salt. */
const MentionFrame = z.object({
  target: MentionTarget,
  office: z.object({ code: z.string(), name: z.object({ ar: z.string(), fr: z.string() }) }),
  reference: z.string(),
  effectiveOn: IsoDay,
  drawnUpOn: IsoDay,
  officerStaffId: z.string(),
  text: z.object({ ar: z.custom<ActText>(Array.isArray), fr: z.custom<ActText>(Array.isArray) }),
  salt: z.string().length(32),
});

/** SHA-256 of the picture of the title, in hexadecimal; nothing where the register itself is the title. */
const TitleFile = z.string().length(64).nullable();
/** What looked wrong with it on the act, and why its officer entered it all the same. */
const Confirmed = z.object({ findings: z.array(z.string()).min(1), because: z.string().min(1) }).nullable();

/**
 * What a mention of marriage or divorce holds. `facts` are what the words say, `text` the words as they were shown before the signature;
 * nobody changes either later: another mention corrects or reverses it. One that a court's notice told has no applicant, and rests on the scan
 * that came with it.
 */
export const MentionContent = MentionFrame.extend({
  kind: z.enum(COUPLE_MENTIONS),
  subject: z.enum(SUBJECT_ROLES),
  applicant: Applicant.nullable(),
  facts: z.custom<MentionFacts>(isObject),
  orderedBy: z.enum(ORDERERS).optional(),
  titleFile: TitleFile.optional(),
  confirmed: Confirmed.optional(),
});
export type MentionContent = z.output<typeof MentionContent>;

type HolderMentionFacts = FactsByKind[HolderMentionKind] & MentionSigning;

/** What a mention of one person holds; `orderedBy` says who asked for it, `applicant` who stood at the desk, if somebody did. */
export const HolderMentionContent = MentionFrame.extend({
  kind: z.enum(HOLDER_MENTIONS),
  subject: z.literal("holder"),
  actKind: z.enum(["birth", "death"]),
  orderedBy: z.enum(ORDERERS),
  applicant: Applicant.nullable(),
  facts: z.custom<HolderMentionFacts>(isObject),
  titleFile: TitleFile,
  confirmed: Confirmed,
});
export type HolderMentionContent = z.output<typeof HolderMentionContent>;

/** Any mention, from its bytes. */
export const AnyMentionContent = z.discriminatedUnion("kind", [MentionContent, HolderMentionContent]);
export type AnyMentionContent = z.output<typeof AnyMentionContent>;

/** A mention as the officer reads it before signing: all but the applicant's paper and the salt. */
export type ShownMention = Omit<MentionContent, "applicant" | "salt">;
export type ShownHolderMention = Omit<HolderMentionContent, "applicant" | "salt">;
