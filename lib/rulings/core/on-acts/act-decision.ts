import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { typedDay, typedLine } from "../typed-line.ts";
import type { ActRulingState } from "./act-ruling-steps.ts";
import { chosen } from "./chosen.ts";
import { correctionClock } from "./correction-clock.ts";
import type { Decider } from "./matters.ts";

/** Why a permission about an act is refused; each is told to the person with what is left to them. */
export const ACT_DENIAL_REASONS = [
  "documentDoesNotShow",
  "notClerical",
  "documentsDoubtful",
  "deceased",
  "notTheSamePerson",
  "noInterest",
] as const;
export type ActDenialReason = (typeof ACT_DENIAL_REASONS)[number];

/** The decision of whoever permits: number, day, and why not where it is refused. */
export const ActDecisionInput = z
  .strictObject({
    outcome: z.enum(["granted", "refused"], "rulings.outcomeMissing"),
    number: typedLine("rulings.decisionNumberMissing"),
    decidedOn: typedDay(),
    refusedFor: chosen(ACT_DENIAL_REASONS),
  })
  .superRefine(({ outcome, refusedFor }, ctx) => {
    if (outcome === "refused" && refusedFor === undefined)
      ctx.addIssue({ code: "custom", message: "rulings.reasonMissing", path: ["refusedFor"] });
  });
export type ActDecisionInput = z.output<typeof ActDecisionInput>;

export type ActDecision = {
  status: "granted" | "refused";
  reason: ActDenialReason | null;
  number: string;
  decidedOn: IsoDay;
};

/**
 * The decision on a request about an act. Refuses one that was decided or taken back, a day before the request or to come, and a prosecutor's
 * once silence has refused: under law 37-99 that is then brought to the president of the court (L37:36). A late one of the central authority
 * stands: no text gives the end of its fifteen days an effect (L36:51).
 */
export function decideActRequest(
  {
    state,
    askedOn,
    dueOn,
    decider,
  }: { state: ActRulingState; askedOn: IsoDay; dueOn: IsoDay | null; decider: Decider },
  { outcome, number, decidedOn, refusedFor }: ActDecisionInput,
  today: IsoDay,
): Result<ActDecision> {
  if (state !== "waiting") return err({ code: "rulings.alreadyDecided" });
  if (decidedOn > today) return err({ code: "rulings.decidedInFuture" });
  if (decidedOn < askedOn) return err({ code: "rulings.decidedTooEarly" });
  if (dueOn !== null && correctionClock({ dueOn, decider }, decidedOn).isRefusedBySilence)
    return err({ code: "rulings.refusedBySilence" });
  return ok({ status: outcome, reason: outcome === "refused" ? (refusedFor ?? null) : null, number, decidedOn });
}

/** The decision as its form posts it; its problems name the fields. */
export function readActDecision(
  typed: unknown,
): Result<ActDecisionInput, Failure & { problems: readonly FieldProblem[] }> {
  return readForm(ActDecisionInput, typed);
}

/** A form as it was typed, or its problems by field. */
export function readForm<T>(
  shape: z.ZodType<T>,
  typed: unknown,
): Result<T, Failure & { problems: readonly FieldProblem[] }> {
  const read = shape.safeParse(typed);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map((issue): FieldProblem => {
    const code = /^[a-z][A-Za-z]*\.[A-Za-z]+$/.test(issue.message) ? issue.message : "common.chooseOne";
    const params = issue.code === "custom" ? (issue.params as FieldProblem["params"]) : undefined;
    return { field: issue.path.join("."), code, ...(params && { params }) };
  });
  return err({ code: "common.invalid", problems });
}
