import { z } from "zod";
import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import { optional, optionalText } from "../fields.ts";
import { Person } from "../form/index.ts";

const ActYear = z
  .string()
  .transform((raw) => westernDigits(cleanText(raw)))
  .pipe(z.string().regex(/^\d{4}$/, "couple.actYearWrong"));

/**
 * One spouse: identity, and the birth act that will bear the mention (FC:68, FC:141, L36:36).
 * A spouse born abroad may have no birth act in Morocco; an unknown reference is searched for, never guessed.
 */
export const Spouse = Person.omit({ profession: true }).extend({
  bornAbroad: z.literal("yes").optional(),
  birthActOffice: optionalText,
  birthActNumber: optionalText,
  birthActYear: optional(ActYear),
});
export type Spouse = z.output<typeof Spouse>;
