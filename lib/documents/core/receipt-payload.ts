import { z } from "zod";

const text = z.string().min(1).max(600);

/** The receipt of a file: one of the two expressions of the law, its papers, and the days that run (law 55-19:10, 16, 21). */
export const ReceiptPayload = z.strictObject({
  kind: z.literal("receipt"),
  locale: z.enum(["ar", "fr"]),
  stage: z.enum(["deposited", "beingDeposited"]),
  subject: z.enum(["birth", "death", "marriage", "divorce"]),
  reference: text,
  url: z.url().max(400),
  depositedAt: z.iso.datetime(),
  depositedOn: text,
  name: text,
  /** The receipt on paper under which it was declared, where the system was away (L36:19). */
  paper: text.optional(),
  office: text,
  sent: z.array(text),
  seen: z.array(text),
  missing: z.array(text),
  completeBy: text.optional(),
  answerBy: text.optional(),
  appealBy: text.optional(),
});
export type ReceiptPayload = z.infer<typeof ReceiptPayload>;
