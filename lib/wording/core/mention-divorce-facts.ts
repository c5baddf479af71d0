import { z } from "zod";
import { Sex } from "./act-facts.ts";
import { DateInCalendars } from "./grammar.ts";
import {
  ForeignJudgment,
  InBoth,
  KnownDate,
  MentionSpouse,
  type MentionSigning,
  RegisterEntry,
  Written,
} from "./mention-facts.ts";

/** What two adouls attest: a talaq by its kind (FC:79-92, FC:123), by mutual consent (FC:114), khol' (FC:115), a reprise (FC:124), a remarriage of the same spouses (D99:27). */
const AttestedDissolution = z.enum([
  "talaqRevocable",
  "talaqBeforeConsummation",
  "talaqThird",
  "talaqTamlik",
  "talaqMutual",
  "khul",
  "reprise",
  "remarriage",
]);
export type AttestedDissolution = z.output<typeof AttestedDissolution>;

/** What a court pronounces (FC:94-112, FC:120, FC:77). */
const JudgedDissolution = z.enum([
  "chiqaq",
  "harm",
  "maintenance",
  "absence",
  "defect",
  "oath",
  "khul",
  "fasakh",
  "nullity",
]);
export type JudgedDissolution = z.output<typeof JudgedDissolution>;

export const DissolutionFacts = z.discriminatedUnion("title", [
  z.object({
    title: z.literal("adoulAct"),
    kind: AttestedDissolution,
    /** The count that the talaq has reached (FC:139). */
    count: z.number().int().min(1).max(3).optional(),
    entry: RegisterEntry,
    on: KnownDate,
    court: InBoth,
    addressedOn: DateInCalendars.optional(),
    /** The court's permission to have it attested (FC:79, FC:139). */
    permission: z.object({ number: Written, on: DateInCalendars.optional() }).optional(),
  }),
  z.object({
    title: z.literal("judgment"),
    kind: JudgedDissolution,
    isRevocable: z.boolean(),
    number: Written,
    on: KnownDate,
    court: InBoth,
  }),
  ForeignJudgment.extend({ title: z.literal("foreignJudgment") }),
  z.object({ title: z.literal("rabbinicalDeed"), number: Written, on: KnownDate, authority: InBoth }),
]);
export type DissolutionFacts = z.output<typeof DissolutionFacts>;

/** What the mention of a dissolution says without the day and the officer; it tells no ground that the title does not. */
export const DivorceFacts = z.object({ subject: Sex, spouse: MentionSpouse, dissolution: DissolutionFacts });
export type DivorceFacts = z.output<typeof DivorceFacts>;

/** Everything that the mention of a dissolution says. */
export type DivorceMentionFacts = DivorceFacts & MentionSigning;
