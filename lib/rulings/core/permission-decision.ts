import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { RulingStatus } from "./late-route.ts";
import { typedDay, typedLine } from "./typed-line.ts";

/** Why a late event may be registered all the same. */
export const GRANT_REASONS = ["eventProven", "childInterest", "goodFaith"] as const;

/** Why it may not; each is told to the person with the way to the court (L36:21). */
export const DENIAL_REASONS = [
  "eventUnproven",
  "identityUnproven",
  "alreadyRegistered",
  "documentsDoubtful",
  "noInterest",
] as const;

const Decided = z.object({ number: typedLine("rulings.decisionNumberMissing"), decidedOn: typedDay() });
const Unread = z.unknown().optional();

/** The decision of the central authority: number, day, and a reason from the closed list of its outcome. */
export const PermissionInput = z.discriminatedUnion(
  "outcome",
  [
    Decided.extend({
      outcome: z.literal("granted"),
      grantedFor: z.enum(GRANT_REASONS, "rulings.reasonMissing"),
      refusedFor: Unread,
    }),
    Decided.extend({
      outcome: z.literal("refused"),
      refusedFor: z.enum(DENIAL_REASONS, "rulings.reasonMissing"),
      grantedFor: Unread,
    }),
  ],
  "rulings.outcomeMissing",
);
export type PermissionInput = z.output<typeof PermissionInput>;

export type PermissionDecision = {
  status: "granted" | "refused";
  reason: (typeof GRANT_REASONS)[number] | (typeof DENIAL_REASONS)[number];
  number: string;
  decidedOn: IsoDay;
};

/**
 * The decision on a request that waits (L36:21). Refuses a request that was decided or taken back, a day before the request or to come. A
 * decision after the sixty days stands: the law gives their end no effect (D22:41).
 */
export function decidePermission(
  { status, askedOn }: { status: RulingStatus; askedOn: IsoDay },
  input: PermissionInput,
  today: IsoDay,
): Result<PermissionDecision> {
  if (status !== "requested") return err({ code: "rulings.alreadyDecided" });
  const { number, decidedOn } = input;
  if (decidedOn > today) return err({ code: "rulings.decidedInFuture" });
  if (decidedOn < askedOn) return err({ code: "rulings.decidedTooEarly" });
  const reason = input.outcome === "granted" ? input.grantedFor : input.refusedFor;
  return ok({ status: input.outcome, reason, number, decidedOn });
}

/** The decision as its form posts it; its problems name the fields. */
export function readPermission(
  typed: unknown,
): Result<PermissionInput, Failure & { problems: readonly FieldProblem[] }> {
  const read = PermissionInput.safeParse(typed);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map((issue): FieldProblem => {
    const code = /^[a-z][A-Za-z]*\.[A-Za-z]+$/.test(issue.message) ? issue.message : "common.chooseOne";
    const params = issue.code === "custom" ? (issue.params as FieldProblem["params"]) : undefined;
    return { field: issue.path.join("."), code, ...(params && { params }) };
  });
  return err({ code: "common.invalid", problems });
}
