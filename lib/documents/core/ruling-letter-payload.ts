import { z } from "zod";
import { Authority, Bilingual, Regime } from "./payload-parts.ts";

/** What is handed to whoever asked about an act: a receipt, the way to the court, or a refusal with what is left (L36:48, L36:51, L37:36). */
export const RulingLetterPayload = z.strictObject({
  kind: z.literal("ruling_letter"),
  letter: z.enum(["receipt", "orientation", "refusal"]),
  regime: Regime,
  /** Of the act, as the foot of the page and the file's name cite it. */
  reference: z.string().min(1).max(60),
  authority: Authority,
  facts: z
    .array(z.strictObject({ label: Bilingual, value: Bilingual }))
    .min(1)
    .max(12),
  words: z.array(Bilingual).min(1).max(8),
  officer: Bilingual,
  issuedAt: z.iso.datetime(),
  issuedOn: Bilingual,
});
export type RulingLetterPayload = z.infer<typeof RulingLetterPayload>;
