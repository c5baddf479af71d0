import { z } from "zod";
import { optionalText } from "../fields.ts";
import { STATED_SEXES } from "./stillborn.ts";

/** An unidentified body, described as far as possible (L36:38). A photograph stays with the minutes, never in the act. */
export const Body = z.object({
  sex: z.enum(STATED_SEXES, "declarations.sexMissing"),
  apparentAge: optionalText,
  stature: optionalText,
  marks: optionalText,
  clothing: optionalText,
  belongings: optionalText,
});
export type Body = z.output<typeof Body>;
