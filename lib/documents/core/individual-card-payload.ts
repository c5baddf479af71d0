import { z } from "zod";
import {
  ActPlace,
  Authority,
  Bilingual,
  BilingualIssue,
  MentionWords,
  NameInScripts,
  Regime,
  Verification,
} from "./payload-parts.ts";

/** Who signs an individual card as its applicant: whom it is about, or whoever acts for them (D99:37). */
export const CARD_APPLICANTS = ["holder", "guardian", "proxy"] as const;

/** The papers on which an individual card rests (L37:33). */
export const SHOWN_PAPERS = ["booklet", "extract"] as const;

/**
 * The individual card of a person (D99:37), in Arabic and in Latin letters. `address` is what the applicant declared; `shown` the paper to which the
 * officer compared it. `deathMention` and `capacityMention` are absent where there is none: «لا شيء», « Néant ».
 */
export const IndividualCardPayload = z.strictObject({
  kind: z.literal("individual_card"),
  regime: Regime,
  authority: Authority,
  act: ActPlace,
  sex: z.enum(["male", "female", "undetermined"]),
  givenName: NameInScripts,
  familyName: NameInScripts,
  born: z.strictObject({ place: Bilingual, hijri: Bilingual.optional(), gregorian: Bilingual }),
  father: Bilingual.optional(),
  mother: Bilingual.optional(),
  address: Bilingual,
  deathMention: MentionWords.optional(),
  capacityMention: MentionWords.optional(),
  shown: z.strictObject({ kind: z.enum(SHOWN_PAPERS), number: z.string().min(1).max(40), on: Bilingual }),
  applicant: z.strictObject({ kind: z.enum(CARD_APPLICANTS), name: z.string().min(1).max(120) }),
  formula: Bilingual,
  issue: BilingualIssue,
  verification: Verification,
});
export type IndividualCardPayload = z.infer<typeof IndividualCardPayload>;
