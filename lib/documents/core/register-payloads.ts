import { z } from "zod";
import { Authority, Bilingual, Regime } from "./payload-parts.ts";

const name = z.strictObject({ ar: z.string().max(400), latin: z.string().max(400) });
const paragraphs = z.array(z.string().min(1)).min(1);
const sheet = {
  regime: Regime,
  actKind: z.enum(["birth", "death"]),
  authority: Authority,
  office: Bilingual,
  issuedAt: z.iso.datetime(),
};

/** The alphabetical table of one year of a register or of ten (D99:5), its lines in their order. */
export const AlphabeticalTablePayload = z.strictObject({
  kind: z.literal("alphabetical_table"),
  ...sheet,
  from: z.number().int(),
  to: z.number().int(),
  lines: z.array(z.strictObject({ year: z.number().int(), no: z.number().int(), family: name, given: name })),
  officer: Bilingual,
  issuedOn: Bilingual,
});
export type AlphabeticalTablePayload = z.infer<typeof AlphabeticalTablePayload>;

/** The closing minutes of a register as they were signed (D99:5). */
export const ClosingMinutesPayload = z.strictObject({
  kind: z.literal("closing_minutes"),
  ...sheet,
  year: z.number().int(),
  /** Paragraphs. */
  words: z.strictObject({ ar: paragraphs, fr: paragraphs }),
  officer: Bilingual,
  issuedOn: Bilingual,
  /** The digest that was signed, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ClosingMinutesPayload = z.infer<typeof ClosingMinutesPayload>;
