import { z } from "zod";
import {
  ActPlace,
  Authority,
  Bilingual,
  BilingualIssue,
  NameInScripts,
  Regime,
  Verification,
} from "./payload-parts.ts";

/**
 * A bilingual extract of a birth act (D99:36; L36:43): every value in Arabic and in Latin letters, dates in words.
 * `nationality` is given for a foreigner only; `deathMention` is absent while the person lives: «لا شيء», « Néant ».
 */
export const BirthExtractPayload = z.strictObject({
  kind: z.literal("birth_extract"),
  regime: Regime,
  authority: Authority,
  act: ActPlace,
  sex: z.enum(["male", "female", "undetermined"]),
  givenName: NameInScripts,
  familyName: NameInScripts,
  born: z.strictObject({ place: Bilingual, hijri: Bilingual.optional(), gregorian: Bilingual }),
  sexWords: Bilingual,
  nationality: Bilingual.optional(),
  father: Bilingual.optional(),
  mother: Bilingual.optional(),
  deathMention: Bilingual.optional(),
  formula: Bilingual,
  issue: BilingualIssue,
  verification: Verification,
});
export type BirthExtractPayload = z.infer<typeof BirthExtractPayload>;
