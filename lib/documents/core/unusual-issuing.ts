import { z } from "zod";

/** What one account issued on one day. */
export type DayOfIssuing = {
  issued: number;
  fromElsewhere: number;
  /** the most copies of one of these acts in the days that are looked at, by anybody */
  ofOneAct: number;
  /** the most acts of which copies were issued within one hour */
  actsInAnHour: number;
  outsideHours: number;
};

/** From which numbers on a day of issuing is unusual: the setting `issuing.watch`, or these. */
export const IssuingWatch = z.object({
  /** in how many days copies of one act are counted together */
  days: z.number().int().min(1).max(31).default(7),
  copiesOfOneAct: z.number().int().min(1).default(6),
  actsInAnHour: z.number().int().min(1).default(30),
  outsideHours: z.number().int().min(1).default(3),
  fromElsewhere: z.number().int().min(1).default(10),
  /** legal hours, Monday to Friday */
  opens: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .default("08:00"),
  closes: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .default("18:30"),
});
export type IssuingWatch = z.output<typeof IssuingWatch>;

/** Why a day of issuing is looked at by the inspector (DP:24); nothing is stopped by one. */
export function unusualIssuing(day: DayOfIssuing, watch: IssuingWatch): readonly IssuingReason[] {
  return ISSUING_REASONS.filter((reason) => {
    if (reason === "manyOfOneAct") return day.ofOneAct >= watch.copiesOfOneAct;
    if (reason === "manyInAnHour") return day.actsInAnHour >= watch.actsInAnHour;
    if (reason === "outsideHours") return day.outsideHours >= watch.outsideHours;
    return day.fromElsewhere >= watch.fromElsewhere;
  });
}

const ISSUING_REASONS = ["manyOfOneAct", "manyInAnHour", "outsideHours", "actsOfOtherOffices"] as const;
export type IssuingReason = (typeof ISSUING_REASONS)[number];
