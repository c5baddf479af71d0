import { z } from "zod";
import { Authority, Bilingual, Regime } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** The written refusal to register a birth or a death past its term, for the court (CPC:217-220, circular D/756). It promises nothing. */
export const LateRefusalPayload = z.strictObject({
  kind: z.literal("late_refusal"),
  actKind: z.enum(["birth", "death"]),
  regime: Regime,
  reference: line,
  authority: Authority,
  subject: Bilingual,
  eventOn: Bilingual,
  lastDay: Bilingual,
  applicant: line,
  /** The refusal of the central authority, which comes first under law 36-21 (L36:21). */
  denied: z.strictObject({ number: line, on: Bilingual }).optional(),
  officer: Bilingual,
  issuedAt: z.iso.datetime(),
  issuedOn: Bilingual,
});
export type LateRefusalPayload = z.infer<typeof LateRefusalPayload>;
