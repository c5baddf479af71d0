import type { z } from "zod";
import type { Clause } from "../act-text.ts";

/** How the sentence of one kind of mention is said in both languages, without day and officer. */
export type Sentence<Facts> = {
  ar: (facts: Facts) => readonly Clause[];
  fr: (facts: Facts) => readonly Clause[];
};

/** The sentences of a family, from the facts of each of its kinds. */
export type WordsOf<Facts extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Kind in keyof Facts]: Sentence<z.output<Facts[Kind]>>;
};
