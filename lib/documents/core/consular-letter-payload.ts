import { z } from "zod";
import { Authority, Bilingual } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** The letter that tells a consulate of the death of one of its nationals, through the ministry of foreign affairs. */
export const ConsularLetterPayload = z.strictObject({
  kind: z.literal("consular_letter"),
  reference: line,
  authority: Authority,
  subject: Bilingual,
  country: Bilingual,
  /** The passport or other paper whose number the file keeps; absent where there was none. */
  identity: line.optional(),
  bornOn: Bilingual.optional(),
  diedOn: Bilingual,
  place: Bilingual,
  act: z.strictObject({ number: z.number().int().positive(), year: z.number().int() }),
  officer: Bilingual,
  issuedAt: z.iso.datetime(),
  issuedOn: Bilingual,
});
export type ConsularLetterPayload = z.infer<typeof ConsularLetterPayload>;
