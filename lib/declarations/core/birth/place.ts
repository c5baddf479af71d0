import { z } from "zod";
import { Country, DayFields, EitherScript, optional, optionalText, requiredEither } from "../fields.ts";
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

/**
 * The same as a family tells it: a birth abroad names its country and city, and the hour only where the foreign act gives it; `commune` is
 * then the one near which the family will come (L36:19, D22:23).
 */
export const DeclaredPlace = BirthPlace.extend({
  time: optional(TimeFields),
  country: optional(Country),
  city: EitherScript,
}).superRefine(({ placeClass, time, country, city }, ctx) => {
  const missing = (path: string[], message: string) => ctx.addIssue({ code: "custom", message, path });
  if (placeClass !== "abroad") {
    if (time === undefined) missing(["time", "hour"], "declarations.hourWrong");
    return;
  }
  if (country === undefined || country === "MA") missing(["country"], "birth.countryMissing");
  if (city.ar === undefined && city.latin === undefined) missing(["city", "ar"], "birth.cityMissing");
});
export type DeclaredPlace = z.output<typeof DeclaredPlace>;
