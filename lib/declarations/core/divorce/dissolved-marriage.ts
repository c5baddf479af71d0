import { z } from "zod";
import { DayFields, optionalText } from "../fields.ts";

/** The marriage that ends, as the deed of divorce states it: date, number, page of the register (FC:139). */
export const DissolvedMarriage = z.object({
  marriedOn: DayFields,
  number: optionalText,
  register: optionalText,
  page: optionalText,
  court: optionalText,
});
export type DissolvedMarriage = z.output<typeof DissolvedMarriage>;
