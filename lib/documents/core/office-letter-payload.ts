import { z } from "zod";
import { Authority, Bilingual, Regime } from "./payload-parts.ts";

/**
 * What an office sends on paper: a notice that is carried to another office, with the slip that comes back (D99:26-27, D99:34); the list of deceased
 * adults (D99:35); a sheet of counts (D99:38).
 */
export const OfficeLetterPayload = z.strictObject({
  kind: z.literal("office_letter"),
  title: Bilingual,
  regime: Regime,
  reference: z.string().min(1).max(80),
  authority: Authority,
  /** To whom it goes. */
  to: Bilingual,
  facts: z
    .array(z.strictObject({ label: Bilingual, value: Bilingual }))
    .min(1)
    .max(2000),
  words: z.array(Bilingual).max(8),
  /** SHA-256 of what the record holds, in groups, so that paper and record can be compared. */
  fingerprint: z.string().max(100).nullable(),
  /** Whether a page follows that is signed by the receiver and comes back. */
  hasSlip: z.boolean(),
  officer: Bilingual,
  issuedAt: z.iso.datetime(),
  issuedOn: Bilingual,
});
export type OfficeLetterPayload = z.infer<typeof OfficeLetterPayload>;
