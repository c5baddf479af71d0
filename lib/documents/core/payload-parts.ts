import { z } from "zod";

const line = z.string().min(1).max(400);

/** The text of an act as `wording` gives it: paragraphs of segments, names in bold. */
export const ActTextPayload = z.array(
  z.array(z.strictObject({ text: z.string().min(1), strong: z.literal(true).optional() }).readonly()).readonly(),
);

export const Regime = z.enum(["R36", "R37"]);

/** A name in the scripts of the act (L36:19, L36:47). */
export const NameInScripts = z.strictObject({ ar: line, latin: line, tifinagh: line.optional() });

export const Bilingual = z.strictObject({ ar: line, fr: line });

/** The words of mentions, which are longer than a line. */
export const MentionWords = z.strictObject({ ar: z.string().min(1).max(4000), fr: z.string().min(1).max(4000) });

/** Province, commune, office: one line each, under the kingdom and the ministry. */
export const Authority = z.strictObject({ ar: z.array(line).max(4), fr: z.array(line).max(4) });

/** Where the act stands: number in its register-year, both years, volume and page for a paper register. */
export const ActPlace = z.strictObject({
  number: line,
  hijriYear: line,
  gregorianYear: line,
  volume: line.optional(),
  page: line.optional(),
});

const issueIn = <Words extends z.ZodType>(words: Words) =>
  z.strictObject({
    serial: line,
    issuedAt: z.iso.datetime(),
    place: words,
    on: words,
    officer: z.strictObject({ name: words, quality: words }),
  });

/** Who issues, where, when, in Arabic; `issuedAt` is an instant (ISO 8601), `on` the day as printed. */
export const Issue = issueIn(line);

/** The same in both languages. */
export const BilingualIssue = issueIn(Bilingual);

/** The address behind the QR code: it carries what was signed. */
export const Verification = z.strictObject({ url: z.url().max(1600) });

export type Regime = z.infer<typeof Regime>;
export type ActTextPayload = z.infer<typeof ActTextPayload>;
export type NameInScripts = z.infer<typeof NameInScripts>;
export type Bilingual = z.infer<typeof Bilingual>;
export type Authority = z.infer<typeof Authority>;
export type Issue = z.infer<typeof Issue>;
export type BilingualIssue = z.infer<typeof BilingualIssue>;
