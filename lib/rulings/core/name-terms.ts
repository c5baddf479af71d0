import { z } from "zod";

/**
 * What the law leaves open about a name that is disputed, as settings of the country. D22:33 says that the declaration is received
 * provisionally; it does not say that the term to declare is then met, nor within how many days another name is chosen after a refusal.
 */
export const NameTerms = z.object({
  /** Whether the provisional reception meets the term of D22:40. */
  meetsDeadline: z.boolean().default(true),
  /** Days to choose another name, after the decision. Nothing lapses by itself when they are over. */
  daysToChoose: z.number().int().min(1).max(365).default(30),
});
export type NameTerms = z.output<typeof NameTerms>;

export const NAME_TERMS_SETTING = "names.disputed";
