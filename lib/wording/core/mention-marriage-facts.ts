import { z } from "zod";
import { Sex } from "./act-facts.ts";
import { DateInCalendars } from "./grammar.ts";
import { InBoth, KnownDate, MentionSpouse, type MentionSigning, RegisterEntry, Written } from "./mention-facts.ts";

const attested = {
  entry: RegisterEntry,
  on: KnownDate,
  court: InBoth,
  addressedOn: DateInCalendars.optional(),
};
const Deposit = z.object({
  consulate: InBoth.optional(),
  number: z.string().optional(),
  on: DateInCalendars.optional(),
});

/** What proves the marriage: MAR, MAR-TQ, MAR-TH, MAR-EXT, or the deed of Moroccan Jews (FC:2, FC:14-16, FC:68, D99:26). */
export const MarriageTitleFacts = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("adoulAct"), ...attested }),
  z.object({ kind: z.literal("mutualAcknowledgement"), ...attested }),
  z.object({ kind: z.literal("recognitionJudgment"), number: Written, on: KnownDate, court: InBoth }),
  z.object({
    kind: z.literal("foreignDeed"),
    number: z.string().optional(),
    on: KnownDate,
    authority: InBoth,
    /** Town and country where it was concluded. */
    place: InBoth.optional(),
    deposit: Deposit.optional(),
  }),
  z.object({ kind: z.literal("rabbinicalDeed"), number: Written, on: KnownDate, authority: InBoth }),
]);
export type MarriageTitleFacts = z.output<typeof MarriageTitleFacts>;

/** What the mention of a marriage says without the day and the officer; an absent fact leaves neither blank nor comma. */
export const MarriageFacts = z.object({
  subject: Sex,
  spouse: MentionSpouse,
  marriedOn: KnownDate,
  title: MarriageTitleFacts,
});
export type MarriageFacts = z.output<typeof MarriageFacts>;

/** Everything that the mention of a marriage says. */
export type MarriageMentionFacts = MarriageFacts & MentionSigning;
