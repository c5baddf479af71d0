import { z } from "zod";

const text = z.string().min(1).max(600);

/** The printable form of a preliminary declaration: no act, no registration (L36:20). `url` opens the file at the office. */
export const PreliminaryFormPayload = z.strictObject({
  kind: z.literal("preliminary_form"),
  locale: z.enum(["ar", "fr"]),
  subject: z.enum(["birth", "death", "marriage", "divorce"]),
  reference: text,
  url: z.url().max(400),
  submittedAt: z.iso.datetime(),
  submittedOn: text,
  /** Declared data as shown on the answers page; a value may come in several scripts. */
  sections: z.array(
    z.strictObject({
      title: text,
      rows: z.array(z.strictObject({ label: text, values: z.array(text).min(1).max(3) })),
    }),
  ),
  documents: z.array(z.strictObject({ name: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  /** The last lawful day in words, and the sentence that explains it; absent where the law sets the citizen no term. */
  deadline: z.strictObject({ on: text, note: text }).optional(),
  office: z.strictObject({ name: text, address: text, hours: z.array(text), phone: text.optional() }),
  bring: z.array(text),
});
export type PreliminaryFormPayload = z.infer<typeof PreliminaryFormPayload>;
