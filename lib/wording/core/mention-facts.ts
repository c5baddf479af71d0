import { isRealDay } from "#lib/calendar/core/index.ts";
import { z } from "zod";
import type { OfficerFacts, Sex } from "./act-facts.ts";
import { DateInCalendars } from "./grammar.ts";

/** What must be written, if only as one letter. */
export const Written = z.string().trim().min(1);

/** A name or a place as it stands in Arabic, and in French where it was given. */
export const InBoth = z.object({ ar: Written, fr: z.string().optional() });
export type InBoth = z.output<typeof InBoth>;

/** A date of which at least one calendar is known, and that the calendar has. */
export const KnownDate = DateInCalendars.refine(
  ({ gregorian, hijri }) =>
    (gregorian !== undefined || hijri !== undefined) &&
    (hijri?.day ?? 1) <= 30 &&
    isRealDay(gregorian?.year ?? 2000, gregorian?.month ?? 1, gregorian?.day ?? 1),
);

/** The other spouse, as the mention names them (FC:67-68, FC:139). */
export const MentionSpouse = z.object({
  fullNameAr: Written,
  fullNameLatin: z.string().optional(),
  fatherNameAr: z.string().optional(),
  fatherNameLatin: z.string().optional(),
  bornOn: DateInCalendars.optional(),
  birthPlace: InBoth.optional(),
});
export type MentionSpouse = z.output<typeof MentionSpouse>;

/** عدد، صحيفة، كناش: where the register of the court keeps the adouls' act (FC:68). */
export const RegisterEntry = z.object({
  number: Written,
  page: z.string().optional(),
  register: z.string().optional(),
});
export type RegisterEntry = z.output<typeof RegisterEntry>;

/** What a court of another country judged, with the judgment that gives it force here, without which there is no mention (FC:128). */
export const ForeignJudgment = z.object({
  number: z.string().optional(),
  on: KnownDate,
  authority: InBoth,
  exequatur: z.object({ number: Written, on: DateInCalendars.optional(), court: InBoth }),
});
export type ForeignJudgment = z.output<typeof ForeignJudgment>;

/** Who wrote the mention on the act, and when. */
export type MentionSigning = { drawnUp: DateInCalendars; officer: OfficerFacts };

/** On whose birth act the mention stands, and whom it names. */
export type MentionPersons = { subject: Sex; spouse: MentionSpouse };
