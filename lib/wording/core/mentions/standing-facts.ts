import { z } from "zod";
import { KnownDate } from "../mention-facts.ts";
import { MENTION_NAMES, type NamedMention } from "./names.ts";
import { Sex } from "../act-facts.ts";
import { ActReference, TITLES } from "./title-facts.ts";

const { decision, foreignJudgment, issuedCopy, judgment, order, permission, request } = TITLES;
const isNamedMention = (kind: string): kind is NamedMention => Object.hasOwn(MENTION_NAMES, kind);

/** Why an act is cancelled: twice with the same data, twice with others, or whoever it calls dead lives (L36:23, L36:42, FC:75). */
export const CANCELLATION_GROUNDS = ["sameData", "otherIdentity", "alive"] as const;

/** What the mentions about the act itself say, by kind. */
export const STANDING_FACTS = {
  /** `transcribed`: where the act stands that the judgment had drawn up (D99:18, D99:33). */
  JUG: z.object({
    subject: Sex,
    event: z.enum(["birth", "death"]),
    transcribed: ActReference.optional(),
    title: judgment,
  }),
  COPMAR: z.object({ subject: Sex, title: issuedCopy }),
  GEL: z.object({ subject: Sex, title: decision }),
  DEGEL: z.object({ subject: Sex, title: z.discriminatedUnion("kind", [decision, judgment]) }),
  /** `remaining`: the act that stays. */
  ANN: z.object({
    subject: Sex,
    ground: z.enum(CANCELLATION_GROUNDS),
    remaining: ActReference.optional(),
    title: z.discriminatedUnion("kind", [permission, judgment, request]),
  }),
  /** `mentionId`: of the mention that no longer counts, which the sentence cites by name, number and day. */
  REV: z.object({
    subject: Sex,
    reversed: z.object({
      mentionId: z.string().min(1),
      kind: z.string().refine(isNamedMention),
      no: z.number().int().positive().nullable(),
      enteredOn: KnownDate,
    }),
    title: z.discriminatedUnion("kind", [judgment, foreignJudgment, order, permission, decision, request]),
  }),
} as const;
