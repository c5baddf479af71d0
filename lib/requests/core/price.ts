import { z } from "zod";
import { type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import { problemsOf } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import { centimesOf, TARIFF_ITEMS, type TariffItem } from "./fee.ts";

const Price = z.strictObject({
  item: z.enum(TARIFF_ITEMS, "common.chooseOne"),
  dirhams: z
    .string()
    .default("")
    .transform((typed, ctx) => {
      const centimes = centimesOf(westernDigits(cleanText(typed)));
      if (centimes !== undefined) return centimes;
      ctx.addIssue({ code: "custom", message: "requests.priceWrong" });
      return z.NEVER;
    }),
  fromOn: z
    .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
    .default({ day: "", month: "", year: "" })
    .transform((typed, ctx) => {
      const read = parseDayFields(typed);
      if (read.ok) return read.value;
      ctx.addIssue({ code: "custom", message: read.error.code, path: [read.error.part] });
      return z.NEVER;
    }),
  number: z.string().default("").transform(cleanText).pipe(z.string().min(1, "requests.numberMissing").max(80)),
});

/** A price as it was typed on the oversight side: what, how many dirhams, from what day, by which text. */
export function readPrice(
  typed: Record<string, unknown>,
): Result<
  { item: TariffItem; centimes: number; fromOn: IsoDay; number: string },
  Failure & { problems: readonly FieldProblem[] }
> {
  const read = Price.safeParse(typed);
  if (!read.success) return err({ code: "common.invalid", problems: problemsOf(read.error, "") });
  const { dirhams: centimes, ...price } = read.data;
  return ok({ ...price, centimes });
}
