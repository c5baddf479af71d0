import { z } from "zod";

/** The office where the declarant will complete the declaration: by law any under R36, the place of birth under R37 (L36:19, D99:16). */
export const OfficeChoice = z.object({
  code: z.string().default("").pipe(z.string().min(1, "declarations.officeMissing").max(24)),
});
export type OfficeChoice = z.output<typeof OfficeChoice>;
