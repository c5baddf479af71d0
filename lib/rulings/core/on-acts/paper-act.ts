import { z } from "zod";
import { typedLine } from "../typed-line.ts";

/** An act that stands in a register of paper, as the officer copies from it what a request needs (D99:12). */
export const PAPER_ACT_PARTS = {
  actKind: z.enum(["birth", "death"], "rulings.actKindMissing"),
  actNo: z.coerce.number("rulings.actNumberMissing").int().min(1, "rulings.actNumberMissing").max(999_999),
  actYear: z.coerce.number("rulings.actYearMissing").int().min(1915, "rulings.actYearMissing").max(2200),
  holderAr: typedLine("rulings.holderMissing"),
  holderLatin: typedLine(null),
  subject: z.enum(["male", "female"], "rulings.holderSexMissing"),
  isDead: z.literal("yes").optional(),
  /** What the act says of the datum, where it says anything. */
  wasAr: typedLine(null),
  wasLatin: typedLine(null),
} as const;

export const PaperActInput = z.object(PAPER_ACT_PARTS);
export type PaperActInput = z.output<typeof PaperActInput>;
