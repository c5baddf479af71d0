import { z } from "zod";
import { Authority, Bilingual, BilingualIssue, Verification } from "./payload-parts.ts";

/** A datum of a paper act: its name in both languages, and its words once where they are the same, as the paper has them. */
const ReadField = z.strictObject({ label: Bilingual, value: Bilingual });

/**
 * A copy of a paper act that was digitised and certified (L36:13, L36:43). What the paper says stands in the language of the paper: nothing is
 * translated, an unknown day or month is said to be unknown, and what nobody can read is said to be illegible (D99:19).
 */
export const LegacyCopyPayload = z.strictObject({
  kind: z.literal("legacy_copy"),
  content: z.enum(["full", "extract"]),
  actKind: z.enum(["birth", "death"]),
  authority: Authority,
  place: z.array(ReadField).min(2),
  fields: z.array(ReadField).min(1),
  mentions: z.array(Bilingual),
  formula: Bilingual,
  issue: BilingualIssue,
  verification: Verification,
});
export type LegacyCopyPayload = z.infer<typeof LegacyCopyPayload>;
