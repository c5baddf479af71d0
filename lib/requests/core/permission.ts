import { z } from "zod";
import { type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import { problemsOf } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { cleanLines, cleanText } from "#lib/kernel/text.ts";

const MOST = 500;

const day = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform((typed, ctx) => {
    const read = parseDayFields(typed);
    if (read.ok) return read.value;
    ctx.addIssue({ code: "custom", message: read.error.code, path: [read.error.part] });
    return z.NEVER;
  });

const PermissionWish = z
  .strictObject({
    outcome: z.enum(["granted", "refused"], "common.chooseOne"),
    number: z.string().default("").transform(cleanText).pipe(z.string().min(1, "requests.numberMissing").max(40)),
    decidedOn: day,
    reason: z.string().default("").transform(cleanLines).pipe(z.string().max(MOST)),
  })
  .superRefine(({ outcome, reason }, ctx) => {
    if (outcome === "refused" && reason === "")
      ctx.addIssue({ code: "custom", message: "requests.reasonMissing", path: ["reason"] });
  });
export type PermissionWish = z.output<typeof PermissionWish>;

/** The decision on a stranger's request as it was typed (L36:43, D22:41). A refusal says why. */
export function readPermissionWish(
  typed: unknown,
): Result<PermissionWish, Failure & { problems: readonly FieldProblem[] }> {
  const read = PermissionWish.safeParse(typed);
  return read.success ? ok(read.data) : err({ code: "common.invalid", problems: problemsOf(read.error, "") });
}

/** A decision is taken once, on a day between the request and today. */
export function decideOnPermission(
  { status, askedOn }: { status: string; askedOn: IsoDay },
  wish: PermissionWish,
  today: IsoDay,
): Result<PermissionWish> {
  if (status !== "requested") return err({ code: "requests.alreadyDecided" });
  if (wish.decidedOn < askedOn || wish.decidedOn > today) return err({ code: "requests.decidedOnWrong" });
  return ok(wish);
}
