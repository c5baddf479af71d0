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

const SexOrUndetermined = z.enum(["male", "female", "undetermined"]);
const Event = z.strictObject({ place: Bilingual, hijri: Bilingual.optional(), gregorian: Bilingual });

/**
 * What every bilingual extract says (D99:36; L36:43): each value in Arabic and in Latin letters, dates in words. `nationality` is given
 * for a foreigner only.
 */
export const Extract = z.strictObject({
  regime: Regime,
  authority: Authority,
  act: ActPlace,
  sex: SexOrUndetermined,
  givenName: NameInScripts,
  familyName: NameInScripts,
  sexWords: Bilingual,
  nationality: Bilingual.optional(),
  father: Bilingual.optional(),
  mother: Bilingual.optional(),
  formula: Bilingual,
  issue: BilingualIssue,
  verification: Verification,
});
export type Extract = z.infer<typeof Extract>;

/** `deathMention` is absent while the person lives: «لا شيء», « Néant ». */
export const BirthExtractPayload = Extract.extend({
  kind: z.literal("birth_extract"),
  born: Event,
  deathMention: MentionWords.optional(),
});
export type BirthExtractPayload = z.infer<typeof BirthExtractPayload>;

/** Besides the death: birth, home and occupation of the deceased, as far as the act tells them. */
export const DeathExtractPayload = Extract.extend({
  kind: z.literal("death_extract"),
  died: Event,
  birthPlace: Bilingual.optional(),
  bornOn: Bilingual.optional(),
  residence: Bilingual.optional(),
  profession: Bilingual.optional(),
});
export type DeathExtractPayload = z.infer<typeof DeathExtractPayload>;
