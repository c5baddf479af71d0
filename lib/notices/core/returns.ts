import { z } from "zod";
import { addDays, IsoDay, isoDay, partsOf } from "#lib/calendar/core/index.ts";

/** What an office owes at fixed times: the list of deceased adults every fifteen days (D99:35), the sheet of counts every month (D99:38). */
export const RETURN_KINDS = ["deceased", "statistics"] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];
export const RETURN_ARTICLES = { deceased: "D99:35", statistics: "D99:38" } as const satisfies Record<
  ReturnKind,
  string
>;

export type Period = { from: IsoDay; to: IsoDay };

/** The last whole period before a day: the first or second half of a month, or a month. */
export function lastPeriod(kind: ReturnKind, today: IsoDay): Period {
  const { year, month, day } = partsOf(today);
  const first = isoDay(year, month, 1);
  if (kind === "deceased" && day > 15) return { from: first, to: isoDay(year, month, 15) };
  const to = addDays(first, -1);
  const { year: ofYear, month: ofMonth } = partsOf(to);
  return { from: isoDay(ofYear, ofMonth, kind === "deceased" ? 16 : 1), to };
}

/** One deceased adult, as the list names them (D99:35). */
export const DeceasedLine = z.object({
  no: z.number().int(),
  year: z.number().int(),
  name: z.object({ ar: z.string(), latin: z.string() }),
  cnie: z.string().nullable(),
  bornOn: z.string().nullable(),
  diedOn: IsoDay,
  residence: z.object({ ar: z.string(), fr: z.string() }).nullable(),
});
export type DeceasedLine = z.output<typeof DeceasedLine>;

/** What a sheet counts; nothing in it tells of one person. */
export const COUNTED = [
  "births",
  "deaths",
  "stillborn",
  "unidentified",
  "marriages",
  "dissolutions",
  "otherMentions",
] as const;
export type Counted = (typeof COUNTED)[number];
export const SEXES = ["male", "female", "notTold"] as const;
export const CountLine = z.object({ of: z.enum(COUNTED), sex: z.enum([...SEXES, "both"]), count: z.number().int() });
export type CountLine = z.output<typeof CountLine>;

/** Whether somebody was of age at death; who was born nobody knows when is listed (FC:209). */
export function isAdultAt(bornOn: string | null, diedOn: IsoDay): boolean {
  if (bornOn === null) return true;
  const [year = 0, month = 1, day = 1] = bornOn.split("-").map(Number);
  const died = partsOf(diedOn);
  const age = died.year - year - (died.month < month || (died.month === month && died.day < day) ? 1 : 0);
  return age >= 18;
}

/** One line for each thing and sex counted, zeros too, so that every sheet has the same lines. */
export function countLines(found: readonly { of: Counted; sex: (typeof SEXES)[number] }[]): readonly CountLine[] {
  const bySex = ["births", "deaths", "stillborn", "unidentified"] as const;
  return COUNTED.flatMap((of): CountLine[] => {
    const those = found.filter((one) => one.of === of);
    const isBySex = (bySex as readonly string[]).includes(of);
    if (!isBySex) return [{ of, sex: "both", count: those.length }];
    return SEXES.map((sex) => ({ of, sex, count: those.filter((one) => one.sex === sex).length }));
  });
}
