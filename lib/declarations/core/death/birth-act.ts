import { z } from "zod";
import { optional, optionalText } from "../fields.ts";

export const BIRTH_REGISTERED = ["yes", "no", "unknown"] as const;

const FourDigits = z
  .string()
  .trim()
  .regex(/^(?:1[89]|20)\d\d$/, "death.actYearWrong");

/** Where the birth of the deceased is registered: that act receives the mention of the death (D99:34). A birth never registered stops nothing. */
export const BirthAct = z.object({
  isRegistered: z.enum(BIRTH_REGISTERED, "death.birthRegisteredMissing"),
  office: optionalText,
  number: optionalText,
  year: optional(FourDigits),
});
export type BirthAct = z.output<typeof BirthAct>;
