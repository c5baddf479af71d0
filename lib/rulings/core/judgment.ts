import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { typedDay, typedLine } from "./typed-line.ts";

/** A declaratory judgment as the officer copies it (CPC:217-220, D99:18). It is entered when it is final: it can be appealed until then. */
export const JudgmentInput = z.strictObject({
  courtAr: typedLine("rulings.courtMissing").refine((court) => court === "" || /\p{Script=Arabic}/u.test(court), {
    error: "rulings.courtInArabic",
  }),
  courtFr: typedLine(null),
  courtFile: typedLine("rulings.courtFileMissing"),
  number: typedLine("rulings.judgmentNumberMissing"),
  decidedOn: typedDay(),
  finalOn: typedDay("rulings.judgmentNotFinal"),
});
export type JudgmentInput = z.output<typeof JudgmentInput>;

/** What a judgment must agree with before it opens the register. */
export function checkJudgment(
  { decidedOn, finalOn }: Pick<JudgmentInput, "decidedOn" | "finalOn">,
  { eventOn, today }: { eventOn: IsoDay | null; today: IsoDay },
): Result<null> {
  if (decidedOn > today) return err({ code: "rulings.judgedInFuture" });
  if (eventOn !== null && decidedOn <= eventOn) return err({ code: "rulings.judgedBeforeEvent" });
  if (finalOn < decidedOn) return err({ code: "rulings.finalBeforeJudgment" });
  if (finalOn > today) return err({ code: "rulings.judgmentNotFinal" });
  return ok(null);
}
