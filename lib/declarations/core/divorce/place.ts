import { z } from "zod";
import { EVENT_PLACE, requirePlaceAbroad } from "../couple/index.ts";
import { DayFields } from "../fields.ts";

/** The day the title takes effect, whether abroad, and the commune whose office is asked (L36:36, D99:27). */
export const DivorcePlace = z.object({ ...EVENT_PLACE, dissolvedOn: DayFields }).superRefine(requirePlaceAbroad);
export type DivorcePlace = z.output<typeof DivorcePlace>;
