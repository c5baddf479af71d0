import { z } from "zod";
import { DayFields, optional, optionalText, requiredEither } from "../fields.ts";
import { TimeFields } from "../form/index.ts";

export const DEATH_PLACE_KINDS = ["healthInstitution", "home", "publicPlace", "institution", "other"] as const;
export const DEATH_PLACE_CLASSES = ["morocco", "abroad", "travel"] as const;

/** Who verified the death: a doctor or nurse and, where there is none, the local authority (D22:25, D99:32). */
export const VERIFIERS = ["health", "localAuthority"] as const;

/** How the death came, only as far as it decides the prosecutor's permission; its cause is never asked nor written in the act. */
export const MANNERS = ["natural", "accident", "violent", "unknownCause"] as const;
export type Manner = (typeof MANNERS)[number];

/** A crime, an accident or a doubt: no act without the prosecutor's permission (D22:25, D99:32). */
export function isAbnormal(manner: Manner): boolean {
  return manner !== "natural";
}

/** Where and when the death happened (D99:33). A minute nobody knows stays unknown: no order of deaths is implied (FC:328). */
export const DeathPlace = z
  .object({
    diedOn: DayFields,
    time: optional(TimeFields),
    timeUnknown: z.literal("yes").optional(),
    placeKind: z.enum(DEATH_PLACE_KINDS, "death.placeKindMissing"),
    establishment: requiredEither("death.establishmentMissing"),
    commune: z.string().default("").pipe(z.string().min(1, "death.communeMissing").max(20)),
    placeClass: z.enum(DEATH_PLACE_CLASSES).default("morocco"),
    arrivedOn: optional(DayFields),
    verifiedBy: z.enum(VERIFIERS, "death.verifiedByMissing"),
    certificateNumber: optionalText,
    manner: z.enum(MANNERS, "death.mannerMissing"),
  })
  .superRefine((place, ctx) => {
    if (place.time === undefined && place.timeUnknown === undefined)
      ctx.addIssue({ code: "custom", message: "death.timeMissing", path: ["time", "hour"] });
  });
export type DeathPlace = z.output<typeof DeathPlace>;
