import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { typedDay, typedLine } from "../typed-line.ts";
import { RULED_MENTIONS, RULING_TITLES } from "./matters.ts";
import type { RulingWay } from "./who-decides.ts";

const OptionalDay = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" });

/** A judgment, an order, a decree, a dahir or a decision that came from outside, as the officer copies it, and what it enters on the act. */
export const TitleInput = z
  .strictObject({
    kind: z.enum(RULED_MENTIONS, "rulings.mentionKindMissing"),
    title: z.enum(RULING_TITLES, "rulings.titleMissing"),
    number: typedLine("rulings.decisionNumberMissing"),
    decidedOn: typedDay(),
    courtAr: typedLine(null).refine((court) => court === "" || /\p{Script=Arabic}/u.test(court), {
      error: "rulings.courtInArabic",
    }),
    courtFr: typedLine(null),
    finalOn: OptionalDay.transform((typed, ctx) => {
      if (typed.day === "" && typed.month === "" && typed.year === "") return null;
      const read = typedDay().safeParse(typed);
      if (read.success) return read.data;
      for (const { message, path } of read.error.issues) ctx.addIssue({ code: "custom", message, path });
      return z.NEVER;
    }),
    bulletin: typedLine(null),
  })
  .superRefine(({ title, courtAr, finalOn }, ctx) => {
    const missing = (field: string, message: string) => ctx.addIssue({ code: "custom", message, path: [field] });
    if ((title === "judgment" || title === "order") && courtAr === "") missing("courtAr", "rulings.courtMissing");
    if (title === "judgment" && finalOn === null) missing("finalOn", "rulings.judgmentNotFinal");
  });
export type TitleInput = z.output<typeof TitleInput>;

/** Whether a paper that came opens this way: its kind is one of those the law wants for what it enters, it is final, and it is of a day that was. */
export function checkTitle(
  { kind, title, decidedOn, finalOn }: Pick<TitleInput, "kind" | "title" | "decidedOn" | "finalOn">,
  { way, registeredOn, today }: { way: Pick<RulingWay, "enters">; registeredOn: IsoDay | null; today: IsoDay },
): Result<null> {
  const entered = way.enters.find((one) => one.kind === kind);
  if (!entered) return err({ code: "rulings.mentionNotOfMatter" });
  if (!entered.titles.includes(title)) return err({ code: "rulings.titleNotOfMention" });
  if (decidedOn > today) return err({ code: "rulings.judgedInFuture" });
  if (registeredOn !== null && decidedOn < registeredOn) return err({ code: "rulings.judgedBeforeAct" });
  if (title !== "judgment") return ok(null);
  if (finalOn === null || finalOn > today) return err({ code: "rulings.judgmentNotFinal" });
  return finalOn < decidedOn ? err({ code: "rulings.finalBeforeJudgment" }) : ok(null);
}
