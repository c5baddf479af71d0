import { z } from "zod";
import { PartialDate } from "#lib/calendar/core/index.ts";

/** Where a word of the paper cannot be read, inside a text that can: never a guess. */
export const GAP = "[…]";

const Words = z.string().trim().min(1).max(400);

/**
 * What a person reads in one field of the image. A partial reading shows its gap; an illegible or absent field holds no value at all,
 * so that nothing is invented (L36:13). A date stays as written: a year alone stays a year (D99:19).
 */
export const Reading = z.union([
  z.strictObject({ legibility: z.literal("clear"), text: Words.refine((text) => !text.includes(GAP)) }),
  z.strictObject({ legibility: z.literal("clear"), date: PartialDate }),
  z.strictObject({
    legibility: z.literal("partial"),
    text: Words.refine((text) => text.includes(GAP) && text !== GAP),
  }),
  z.strictObject({ legibility: z.literal("illegible") }),
  z.strictObject({ legibility: z.literal("absent") }),
]);
export type Reading = z.output<typeof Reading>;
