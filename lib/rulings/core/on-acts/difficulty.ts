import { z } from "zod";
import { writtenText } from "../written-text.ts";

/** Why a judgment cannot be carried out as it is written; the officer may not pass over it, and does not mend it (L36:53). */
export const DIFFICULTIES = [
  "otherPerson",
  "impossibleDatum",
  "forbiddenDatum",
  "contradictsAnother",
  "unclear",
] as const;

/** What the officer lays before the King's prosecutor, for the court that judged: it alone interprets or mends its judgment. */
export const DifficultyInput = z.strictObject({
  difficulty: z.enum(DIFFICULTIES, "rulings.difficultyMissing"),
  difficultyNote: writtenText("rulings.difficultyNoteMissing"),
});
export type DifficultyInput = z.output<typeof DifficultyInput>;
