import { z } from "zod";
import { fail } from "../problem.ts";

/** An hour and a minute typed in two fields, in either kind of digits. The problem names the wrong one. */
export const TimeFields = z
  .object({ hour: z.string().default(""), minute: z.string().default("") })
  .default({ hour: "", minute: "" })
  .transform((typed, ctx) => {
    const hour = wholeNumber(typed.hour);
    const minute = wholeNumber(typed.minute);
    if (hour === undefined || hour > 23) return fail(ctx, "declarations.hourWrong", undefined, ["hour"]);
    if (minute === undefined || minute > 59) return fail(ctx, "declarations.minuteWrong", undefined, ["minute"]);
    return { hour, minute };
  });

function wholeNumber(typed: string): number | undefined {
  const digits = typed.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) & 0xf)).trim();
  return /^\d{1,2}$/.test(digits) ? Number(digits) : undefined;
}
