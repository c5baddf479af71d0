import { z } from "zod";
import { parseIsoDay } from "#lib/calendar/core/index.ts";
import { DEPOSIT_COPIES, DEPOSIT_STEPS } from "./deposit.ts";

const Day = z
  .strictObject({ day: z.string().trim(), month: z.string().trim(), year: z.string().trim() })
  .transform(({ day, month, year }, context) => {
    const read = parseIsoDay([year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"));
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: "registers.depositDay" });
    return z.NEVER;
  });

/** What the office or the inspector types of one step of a deposit. */
export const TypedDeposit = z.strictObject({
  copy: z.enum(DEPOSIT_COPIES),
  after: z.coerce.number().int().min(0).max(9_999),
  step: z.enum(DEPOSIT_STEPS),
  doneOn: Day,
  reference: z.string().trim().min(1, "registers.depositReference").max(60, "registers.depositReference"),
});
export type TypedDeposit = z.output<typeof TypedDeposit>;
