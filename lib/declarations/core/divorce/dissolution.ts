import { z } from "zod";
import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import { DayFields, EitherScript, optional, optionalText } from "../fields.ts";
import { ATTESTED_KINDS, DIVORCE_TITLES, type DivorceTitle, JUDGED_KINDS } from "./kinds.ts";

const Count = z
  .string()
  .transform((raw) => westernDigits(cleanText(raw)))
  .pipe(z.string().regex(/^[1-3]$/, "divorce.countWrong"))
  .transform(Number);

/** What each title states of itself (FC:128, FC:139); the page asks no more. */
export const DIVORCE_TITLE_FIELDS: Readonly<Record<DivorceTitle, readonly string[]>> = {
  adoulAct: [
    "attestedKind",
    "count",
    "number",
    "register",
    "page",
    "drawnUpOn",
    "court",
    "addressedOn",
    "permissionNumber",
    "permissionOn",
  ],
  judgment: ["judgedKind", "number", "drawnUpOn", "court", "isFinal"],
  foreignJudgment: ["number", "drawnUpOn", "authority", "exequaturNumber", "exequaturOn", "exequaturCourt"],
  rabbinicalDeed: ["number", "drawnUpOn", "authority"],
};

/** The title that ends the marriage (or, for a reprise, restores it) and its references. */
export const Dissolution = z
  .object({
    titleKind: z.enum(DIVORCE_TITLES, "divorce.titleKindMissing"),
    attestedKind: z.enum(ATTESTED_KINDS).optional(),
    judgedKind: z.enum(JUDGED_KINDS).optional(),
    count: optional(Count),
    number: optionalText,
    register: optionalText,
    page: optionalText,
    drawnUpOn: DayFields,
    court: EitherScript,
    addressedOn: optional(DayFields),
    permissionNumber: optionalText,
    permissionOn: optional(DayFields),
    isFinal: z.enum(["yes", "no"]).optional(),
    authority: EitherScript,
    exequaturNumber: optionalText,
    exequaturOn: optional(DayFields),
    exequaturCourt: EitherScript,
  })
  .superRefine((dissolution, ctx) => {
    const asked = DIVORCE_TITLE_FIELDS[dissolution.titleKind];
    if (dissolution.number === undefined && dissolution.titleKind !== "foreignJudgment")
      ctx.addIssue({ code: "custom", message: "divorce.numberMissing", path: ["number"] });
    for (const name of ["attestedKind", "judgedKind"] as const)
      if (asked.includes(name) && dissolution[name] === undefined)
        ctx.addIssue({ code: "custom", message: "divorce.kindMissing", path: [name] });
    for (const [name, code] of [
      ["court", "couple.courtMissing"],
      ["authority", "couple.authorityMissing"],
    ] as const)
      if (asked.includes(name) && dissolution[name].ar === undefined && dissolution[name].latin === undefined)
        ctx.addIssue({ code: "custom", message: code, path: [name, "ar"] });
    const { exequaturNumber, exequaturCourt } = dissolution;
    if (exequaturNumber !== undefined && exequaturCourt.ar === undefined && exequaturCourt.latin === undefined)
      ctx.addIssue({ code: "custom", message: "couple.courtMissing", path: ["exequaturCourt", "ar"] });
  });
export type Dissolution = z.output<typeof Dissolution>;
