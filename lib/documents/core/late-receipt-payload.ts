import { z } from "zod";
import { Authority, Bilingual } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** The receipt of a request for permission: what was handed in, and until when the answer is due (L36:21, D22:41, law 55-19:10). */
export const LateReceiptPayload = z.strictObject({
  kind: z.literal("late_receipt"),
  actKind: z.enum(["birth", "death"]),
  reference: line,
  authority: Authority,
  subject: Bilingual,
  eventOn: Bilingual,
  applicant: line,
  /** The certificate of non-registration, where an office asked. */
  certificate: line.optional(),
  documents: z.array(Bilingual).max(12),
  askedOn: Bilingual,
  dueOn: Bilingual,
  issuedAt: z.iso.datetime(),
});
export type LateReceiptPayload = z.infer<typeof LateReceiptPayload>;
