import { z } from "zod";
import { addDays, IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { DisputedName } from "./name-dispute.ts";
import { ACCEPTANCE_REASONS, nameGrounds, NAME_GROUNDS } from "./name-grounds.ts";
import type { NameTerms } from "./name-terms.ts";
import { writtenText } from "./written-text.ts";

const Day = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform((typed, ctx) => {
    const read = parseDayFields(typed);
    if (read.ok) return read.value;
    ctx.addIssue({ code: "custom", message: read.error.code, params: read.error.params, path: [read.error.part] });
    return z.NEVER;
  });

const DecisionNumber = z
  .string()
  .default("")
  .transform((raw, ctx) => {
    const number = cleanText(raw);
    if (number === "") ctx.addIssue({ code: "custom", message: "rulings.nameNumberMissing" });
    const foreign = foreignCharacterIn(number);
    if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
    if (number.length > 40) ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most: 40 } });
    return number;
  });

const Decided = z.object({
  number: DecisionNumber,
  decidedOn: Day,
  /** The decision is reasoned (D22:33): a condition of article 34, and in words. */
  reasons: writtenText("rulings.nameReasonsMissing"),
});

/** What the Commission decides: a number, a day, a reason from the closed list of its outcome, and that reason in words. */
export const NameDecisionInput = z.discriminatedUnion(
  "outcome",
  [
    Decided.extend({
      outcome: z.literal("accepted"),
      acceptedFor: z.enum(ACCEPTANCE_REASONS, "rulings.nameReasonCodeMissing"),
    }),
    Decided.extend({
      outcome: z.literal("refused"),
      refusedFor: z.enum(NAME_GROUNDS, "rulings.nameReasonCodeMissing"),
    }),
  ],
  "rulings.nameOutcomeMissing",
);
export type NameDecisionInput = z.output<typeof NameDecisionInput>;

/** What a decision says besides its number, day and ground, as it is kept. */
export const NameReasons = z.object({ reasons: z.string(), chooseBy: IsoDay.nullable() });

/** A decision as it is kept and told. `chooseBy` is the day until which another name is awaited; absent where the name was accepted. */
export type NameDecision = {
  outcome: "accepted" | "refused";
  reason: string;
  reasons: string;
  number: string;
  decidedOn: IsoDay;
  chooseBy: IsoDay | null;
};

/**
 * The Commission's decision on a name that waits for one. Refuses a name that was decided or given up, a day before the referral or still
 * to come, and a ground that the law of the office does not know.
 */
export function decideName(
  { name, isOpen }: { name: DisputedName; isOpen: boolean },
  input: NameDecisionInput,
  { today, terms }: { today: IsoDay; terms: NameTerms },
): Result<NameDecision> {
  if (!isOpen) return err({ code: "rulings.nameDecided" });
  const { number, decidedOn, reasons, outcome } = input;
  if (decidedOn > today) return err({ code: "rulings.nameDecidedInFuture" });
  if (decidedOn < name.receivedOn) return err({ code: "rulings.nameDecidedTooEarly" });
  if (outcome === "accepted")
    return ok({ outcome, reason: input.acceptedFor, reasons, number, decidedOn, chooseBy: null });
  if (!nameGrounds(name.regime).includes(input.refusedFor)) return err({ code: "rulings.nameGroundOfOtherLaw" });
  // counted from today: the declarant learns of the decision through the system (D22:33), not when the Commission sat
  const chooseBy = addDays(today, terms.daysToChoose);
  return ok({ outcome, reason: input.refusedFor, reasons, number, decidedOn, chooseBy });
}

/** A decision as its form was typed; its problems name the fields. */
export function readNameDecision(
  typed: unknown,
): Result<NameDecisionInput, Failure & { problems: readonly FieldProblem[] }> {
  const parsed = NameDecisionInput.safeParse(typed);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.map((issue): FieldProblem => {
    const code = /^[a-z][A-Za-z]*\.[A-Za-z]+$/.test(issue.message) ? issue.message : "common.chooseOne";
    const params = issue.code === "custom" ? (issue.params as FieldProblem["params"]) : undefined;
    return { field: issue.path.join("."), code, ...(params && { params }) };
  });
  return err({ code: "common.invalid", problems });
}
