import { z } from "zod";
import { Country, DayFields, EitherScript, optional, optionalText, requiredEither, requiredText } from "../fields.ts";
import { TimeFields } from "../form/index.ts";

export const DEATH_PLACE_KINDS = ["healthInstitution", "home", "publicPlace", "institution", "other"] as const;
export const DEATH_PLACE_CLASSES = ["morocco", "abroad", "travel"] as const;

/** Who verified the death: a doctor or nurse and, where there is none, the local authority (D22:25, D99:32). */
export const VERIFIERS = ["health", "localAuthority"] as const;

/** How the death came, only as far as it decides the prosecutor's permission; its cause is never asked nor written in the act. */
export const MANNERS = ["natural", "accident", "violent", "unknownCause"] as const;
export type Manner = (typeof MANNERS)[number];

/** A crime, an accident or a doubt: no act without the prosecutor's permission (D22:25, D99:32). */
export function isAbnormal(manner: Manner | undefined): boolean {
  return manner !== undefined && manner !== "natural";
}

const FIELDS = {
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
};

/** Where and when the death happened (D99:33). A minute nobody knows stays unknown: no order of deaths is implied (FC:328). */
export const DeathPlace = z.object(FIELDS).superRefine(requireTime);
export type DeathPlace = z.output<typeof DeathPlace>;

function requireTime(
  { time, timeUnknown }: { time?: unknown; timeUnknown?: unknown },
  ctx: z.core.$RefinementCtx,
): void {
  if (time === undefined && timeUnknown === undefined)
    ctx.addIssue({ code: "custom", message: "death.timeMissing", path: ["time", "hour"] });
}

/** The act that the authority of the country drew up, on whose full copy a death abroad is carried into the register (D22:26, D99:15). */
const ForeignDeathAct = z.object({
  authority: requiredEither("death.foreignAuthorityMissing"),
  number: requiredText("death.foreignNumberMissing"),
  on: DayFields,
});
export type ForeignDeathAct = z.output<typeof ForeignDeathAct>;

/**
 * The same as a family tells it. A death abroad names its country, its city and the act drawn up there, which proves it: who verified it
 * and how it came are then not asked. `commune` is the one near which the family will come (L36:19).
 */
export const DeclaredDeathPlace = z
  .object({
    ...FIELDS,
    verifiedBy: optional(z.enum(VERIFIERS)),
    manner: optional(z.enum(MANNERS)),
    country: optional(Country),
    city: EitherScript,
    foreignAct: optional(ForeignDeathAct),
  })
  .superRefine(requireTime)
  .superRefine(({ placeClass, verifiedBy, manner, country, city, foreignAct }, ctx) => {
    const missing = (path: string[], message: string) => ctx.addIssue({ code: "custom", message, path });
    if (placeClass !== "abroad") {
      if (verifiedBy === undefined) missing(["verifiedBy"], "death.verifiedByMissing");
      if (manner === undefined) missing(["manner"], "death.mannerMissing");
      return;
    }
    if (country === undefined || country === "MA") missing(["country"], "death.countryMissing");
    if (city.ar === undefined && city.latin === undefined) missing(["city", "ar"], "death.cityMissing");
    if (foreignAct === undefined) missing(["foreignAct", "number"], "death.foreignNumberMissing");
  });
export type DeclaredDeathPlace = z.output<typeof DeclaredDeathPlace>;
