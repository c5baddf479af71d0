import { z } from "zod";
import { DayFields, EitherScript, requiredEither, requiredText } from "../fields.ts";

/**
 * The act that the authority of the country drew up, whose full copy is carried into the register (D22:23). `notTakenOver` is what stands
 * on it and has no place in a Moroccan act: it is told to the officer and kept, never dropped in silence.
 */
export const ForeignAct = z.object({
  authority: requiredEither("birth.foreignAuthorityMissing"),
  number: requiredText("birth.foreignNumberMissing"),
  on: DayFields,
  notTakenOver: EitherScript,
  isAtConsulate: z.literal("yes").optional(),
});
export type ForeignAct = z.output<typeof ForeignAct>;
