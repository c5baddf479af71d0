import { z } from "zod";
import { DayFields, EitherScript, optional, optionalText } from "../fields.ts";

/**
 * What proves the marriage: the adouls' act (FC:16), a judgment that recognises it (FC:16), a mutual acknowledgement (D99:26),
 * a deed under the law of the country of residence (FC:14-15), or the deed of Moroccan Jews, under their own law (FC:2).
 */
export const MARRIAGE_TITLES = [
  "adoulAct",
  "recognitionJudgment",
  "mutualAcknowledgement",
  "foreignDeed",
  "rabbinicalDeed",
] as const;
export type MarriageTitle = (typeof MARRIAGE_TITLES)[number];

const REGISTER_ENTRY = ["number", "register", "page", "drawnUpOn", "court", "addressedOn"] as const;

/** What each title states of itself (FC:67-68); the page asks no more. */
export const TITLE_FIELDS: Readonly<Record<MarriageTitle, readonly string[]>> = {
  adoulAct: REGISTER_ENTRY,
  mutualAcknowledgement: REGISTER_ENTRY,
  recognitionJudgment: ["number", "drawnUpOn", "court", "isFinal"],
  foreignDeed: ["number", "drawnUpOn", "authority", "consulate", "depositNumber", "depositedOn"],
  rabbinicalDeed: ["number", "drawnUpOn", "authority"],
};

/** The references of the title. `addressedOn` is the day of the judge's address (خطاب), from which the court's 15 days run (FC:68). */
export const Deed = z
  .object({
    titleKind: z.enum(MARRIAGE_TITLES, "marriage.titleKindMissing"),
    number: optionalText,
    register: optionalText,
    page: optionalText,
    drawnUpOn: DayFields,
    court: EitherScript,
    addressedOn: optional(DayFields),
    isFinal: z.enum(["yes", "no"]).optional(),
    authority: EitherScript,
    consulate: EitherScript,
    depositNumber: optionalText,
    depositedOn: optional(DayFields),
  })
  .superRefine((deed, ctx) => {
    const asked = TITLE_FIELDS[deed.titleKind];
    if (deed.number === undefined && deed.titleKind !== "foreignDeed")
      ctx.addIssue({ code: "custom", message: "marriage.numberMissing", path: ["number"] });
    for (const [name, code] of [
      ["court", "couple.courtMissing"],
      ["authority", "couple.authorityMissing"],
    ] as const)
      if (asked.includes(name) && deed[name].ar === undefined && deed[name].latin === undefined)
        ctx.addIssue({ code: "custom", message: code, path: [name, "ar"] });
  });
export type Deed = z.output<typeof Deed>;
