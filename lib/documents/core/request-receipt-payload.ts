import { z } from "zod";
import { Authority, Bilingual } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** The receipt of a request for a document: what was asked, what was joined, what it costs, and what comes next (law 55-19:10, L36:43). */
export const RequestReceiptPayload = z.strictObject({
  kind: z.literal("request_receipt"),
  reference: line,
  authority: Authority,
  facts: z
    .array(z.strictObject({ label: Bilingual, value: Bilingual }))
    .min(1)
    .max(12),
  words: z.array(Bilingual).min(1).max(4),
  issuedAt: z.iso.datetime(),
});
export type RequestReceiptPayload = z.infer<typeof RequestReceiptPayload>;
