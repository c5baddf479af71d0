import { z } from "zod";
import { VEHICLES } from "#lib/wording/core/index.ts";
import { Country, optionalText, requiredEither } from "../fields.ts";

/** The ship or aircraft on which the child was born: its name, flag and journal, and where it arrived (L36:31). */
export const BirthVehicle = z.object({
  kind: z.enum(VEHICLES, "birth.vehicleMissing"),
  name: requiredEither("birth.vehicleNameMissing"),
  flag: Country.default("MA"),
  journal: optionalText,
  arrivedAt: requiredEither("birth.arrivedAtMissing"),
});
export type BirthVehicle = z.output<typeof BirthVehicle>;
