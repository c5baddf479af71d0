import { z } from "zod";
import { Authority, Bilingual, NameInScripts, Regime } from "./payload-parts.ts";

const line = z.string().min(1).max(400);

/** One line of an alphabetical table: the number of the act, the names under which it was registered, its day, and what became of it. */
export const TableEntry = z.strictObject({
  number: line,
  family: z.string().max(400),
  given: line,
  latin: z.string().max(400),
  on: line,
  note: Bilingual.optional(),
});
export type TableEntry = z.infer<typeof TableEntry>;

/** The officer under a paper of the register, with what is certified. */
const Certified = {
  formula: Bilingual,
  officer: z.strictObject({ name: Bilingual, quality: Bilingual }),
  issuedAt: z.iso.datetime(),
  issuedOn: Bilingual,
};

/** The alphabetical table of a year, or of ten, by family names (D99:5). */
export const RegisterTablePayload = z.strictObject({
  kind: z.literal("register_table"),
  content: z.enum(["year", "tenYears"]),
  eventKind: z.enum(["birth", "death"]),
  regime: Regime,
  authority: Authority,
  /** « 2026 » or « 2027-2036 ». */
  years: line,
  entries: z.array(TableEntry),
  ...Certified,
});
export type RegisterTablePayload = z.infer<typeof RegisterTablePayload>;

/** The closing minutes of a register as they were signed (D99:5). */
export const RegisterMinutesPayload = z.strictObject({
  kind: z.literal("register_minutes"),
  eventKind: z.enum(["birth", "death"]),
  regime: Regime,
  authority: Authority,
  years: line,
  /** The paragraphs that were signed, in both languages. */
  words: z.strictObject({ ar: z.array(line.max(4000)).min(1), fr: z.array(line.max(4000)).min(1) }),
  /** The last hash of the register, in groups of eight. */
  head: line,
  key: line,
  officer: z.strictObject({ name: Bilingual, quality: Bilingual }),
  signedAt: z.iso.datetime(),
  signedOn: Bilingual,
});
export type RegisterMinutesPayload = z.infer<typeof RegisterMinutesPayload>;

/** An act as its register prints it: its words, the names beside it, and its mentions in their order (D99:14). */
export const RegisterAct = z.strictObject({
  number: line,
  hijriYear: line,
  text: z.array(
    z.array(z.strictObject({ text: z.string().min(1), strong: z.literal(true).optional() }).readonly()).readonly(),
  ),
  subject: NameInScripts,
  mentions: z.array(z.string().min(1)),
});
export type RegisterAct = z.infer<typeof RegisterAct>;
