import { z } from "zod";
import { DayFields, optional, optionalText, requiredEither } from "../fields.ts";
import { fail } from "../problem.ts";

export const PLACE_KINDS = ["hospital", "home", "onTheWay"] as const;
export const PLACE_CLASSES = ["morocco", "abroad", "travel"] as const;

const timeFields = z
  .object({ hour: z.string().default(""), minute: z.string().default("") })
  .default({ hour: "", minute: "" })
  .transform((typed, ctx) => {
    const hour = wholeNumber(typed.hour);
    const minute = wholeNumber(typed.minute);
    if (hour === undefined || hour > 23) return fail(ctx, "birth.hourWrong", undefined, ["hour"]);
    if (minute === undefined || minute > 59) return fail(ctx, "birth.minuteWrong", undefined, ["minute"]);
    return { hour, minute };
  });

function wholeNumber(typed: string): number | undefined {
  const digits = typed.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) & 0xf)).trim();
  return /^\d{1,2}$/.test(digits) ? Number(digits) : undefined;
}

/** Where and when the child was born (D22:21). `residence` decides the deadline: one year for residents abroad (D22:40). */
export const BirthPlace = z.object({
  bornOn: DayFields,
  time: timeFields,
  placeKind: z.enum(PLACE_KINDS, "birth.placeKindMissing"),
  establishment: requiredEither("birth.establishmentMissing"),
  commune: z.string().default("").pipe(z.string().min(1, "birth.communeMissing").max(20)),
  placeClass: z.enum(PLACE_CLASSES).default("morocco"),
  arrivedOn: optional(DayFields),
  certificateNumber: optionalText,
});
export type BirthPlace = z.output<typeof BirthPlace>;
