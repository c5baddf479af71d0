import { z } from "zod";
import { Bilingual } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** Numbered receipts on paper for a time without the system, to be filled by hand (L36:19). */
export const ReceiptPadPayload = z.strictObject({
  kind: z.literal("receipt_pad"),
  office: Bilingual,
  numbers: z.array(line).min(1).max(100),
  issuedAt: z.iso.datetime(),
});
export type ReceiptPadPayload = z.infer<typeof ReceiptPadPayload>;

/** The minutes of an interruption as an empty form (L36:19). */
export const DowntimeMinutesPayload = z.strictObject({
  kind: z.literal("downtime_minutes"),
  office: Bilingual,
  officeCode: line,
  issuedAt: z.iso.datetime(),
});
export type DowntimeMinutesPayload = z.infer<typeof DowntimeMinutesPayload>;
