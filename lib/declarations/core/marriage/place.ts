import { z } from "zod";
import { EVENT_PLACE, requirePlaceAbroad } from "../couple/index.ts";
import { DayFields } from "../fields.ts";

/** When the marriage was concluded, whether abroad, and the commune whose office is asked (L36:36, D99:26). */
export const MarriagePlace = z.object({ ...EVENT_PLACE, marriedOn: DayFields }).superRefine(requirePlaceAbroad);
export type MarriagePlace = z.output<typeof MarriagePlace>;
