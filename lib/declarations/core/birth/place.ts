import { z } from "zod";
import { DayFields, optional, optionalText, requiredEither } from "../fields.ts";
import { TimeFields } from "../form/index.ts";

export const PLACE_KINDS = ["hospital", "home", "onTheWay"] as const;
export const PLACE_CLASSES = ["morocco", "abroad", "travel"] as const;

/** Where and when the child was born (D22:21). `residence` decides the deadline: one year for residents abroad (D22:40). */
export const BirthPlace = z.object({
  bornOn: DayFields,
  time: TimeFields,
  placeKind: z.enum(PLACE_KINDS, "birth.placeKindMissing"),
  establishment: requiredEither("birth.establishmentMissing"),
  commune: z.string().default("").pipe(z.string().min(1, "birth.communeMissing").max(20)),
  placeClass: z.enum(PLACE_CLASSES).default("morocco"),
  arrivedOn: optional(DayFields),
  certificateNumber: optionalText,
});
export type BirthPlace = z.output<typeof BirthPlace>;
