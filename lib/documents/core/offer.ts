import { z } from "zod";
import { type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";
import { COPY_FORMS, type CopyForm } from "./kinds.ts";
import { Regime } from "./payload-parts.ts";

const MOST = 80;

/** The form that a law does not know. */
const FOREIGN_FORM = { R36: "card", R37: "history" } as const satisfies Record<Regime, CopyForm>;

const OfferEntry = z.object({
  regime: z.enum(Regime.options, { error: "common.chooseOne" }),
  form: z.enum(COPY_FORMS, { error: "common.chooseOne" }),
  isOffered: z.enum(["yes", "no"], { error: "common.chooseOne" }).transform((said) => said === "yes"),
  fromOn: z
    .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
    .prefault({})
    .transform((typed, ctx) => {
      const read = parseDayFields(typed);
      if (read.ok) return read.value;
      ctx.addIssue({ code: "custom", message: read.error.code, params: read.error.params, path: [read.error.part] });
      return z.NEVER;
    }),
  number: z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const text = cleanText(raw);
      const foreign = foreignCharacterIn(text);
      if (text === "") ctx.addIssue({ code: "custom", message: "documents.decisionMissing" });
      if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
      if (text.length > MOST) ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most: MOST } });
      return text;
    }),
});

/** From which day the offices under a law issue a copy or no longer do, and by which text. */
export type OfferChange = {
  regime: Regime;
  form: CopyForm;
  isOffered: boolean;
  fromOn: IsoDay;
  number: string;
};

/** A decision on the copies that are offered, as it was typed. Refuses field by field. */
export function readOfferChange(typed: unknown): Result<OfferChange, Failure & { problems: readonly FieldProblem[] }> {
  const read = OfferEntry.safeParse(typed);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map((issue): FieldProblem => {
    const params = issue.code === "custom" ? (issue.params as FieldProblem["params"]) : undefined;
    return { field: issue.path.join("."), code: issue.message, ...(params && { params }) };
  });
  return err({ code: "common.invalid", problems });
}

/**
 * Refuses a day that is over: what was issued by then was offered (`documents.offerPast`). Refuses the history under law 37-99, whose act
 * is on paper (D99:36), the individual card under law 36-21, which has none (L37:33), and the end of the full copy, which both laws give
 * (`documents.offerAgainstLaw`; L36:43, D99:36).
 */
export function decideOffer(change: OfferChange, today: IsoDay): Result<OfferChange> {
  const { regime, form, isOffered, fromOn } = change;
  if (fromOn < today) return err({ code: "documents.offerPast" });
  const isForeign = isOffered && form === FOREIGN_FORM[regime];
  if (isForeign || (form === "full" && !isOffered)) return err({ code: "documents.offerAgainstLaw" });
  return ok(change);
}
