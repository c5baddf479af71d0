import { z } from "zod";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";
import { parseDayFields, parsePartialFields } from "#lib/calendar/core/index.ts";
import { checkName, Cnie, Email, Phone, type NameScript } from "#lib/names/core/index.ts";
import { fail } from "./problem.ts";

const LONGEST_TEXT = 200;

/** Free text of one line, cleaned. Refuses an empty one (`code`) and characters that cannot be kept. */
export function requiredText(code: string) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const text = cleanText(raw);
      if (text === "") return fail(ctx, code);
      return plain(text, ctx);
    });
}

export const optionalText = z
  .string()
  .default("")
  .transform((raw, ctx) => {
    const text = cleanText(raw);
    return text === "" ? undefined : plain(text, ctx);
  });

function plain(text: string, ctx: z.core.$RefinementCtx): string {
  const foreign = foreignCharacterIn(text);
  if (foreign) return fail(ctx, "common.foreignCharacter", foreign);
  if (text.length > LONGEST_TEXT) return fail(ctx, "common.tooLong", { most: LONGEST_TEXT });
  return text;
}

function nameIn(script: NameScript) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const checked = checkName(raw, script);
      return checked.ok ? checked.value : fail(ctx, checked.error.code, checked.error.params);
    });
}

/** A name in Arabic and in Latin letters, both required (L36:19). */
export const RequiredDualName = z.object({ ar: nameIn("ar"), latin: nameIn("latin") }, "names.missing");
export type RequiredDualName = z.output<typeof RequiredDualName>;

/** A text that the citizen may give in one script only; the officer adds the Arabic that the act needs. */
export const EitherScript = z
  .object({ ar: optionalText, latin: optionalText })
  .default({ ar: undefined, latin: undefined });
export type EitherScript = { ar?: string | undefined; latin?: string | undefined };

export function requiredEither(code: string) {
  return EitherScript.superRefine((value, ctx) => {
    if (value.ar === undefined && value.latin === undefined)
      ctx.addIssue({ code: "custom", message: code, path: ["ar"] });
  });
}

const threeFields = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" });

/** A whole civil day typed in three fields. The problem names the wrong part. */
export const DayFields = threeFields.transform((typed, ctx) => {
  const parsed = parseDayFields(typed);
  return parsed.ok ? parsed.value : fail(ctx, parsed.error.code, parsed.error.params, [parsed.error.part]);
});

/** A day, a month and year, or a year alone: old acts know no more (never filled with 01/01). */
export const PartialDateFields = threeFields.transform((typed, ctx) => {
  const parsed = parsePartialFields(typed);
  return parsed.ok ? parsed.value : fail(ctx, parsed.error.code, parsed.error.params, [parsed.error.part]);
});

/** A wish to leave a field out: `blank` (all parts empty) is fine, anything else must be right. */
export function optional<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return cleanText(value) === "";
  if (typeof value === "object") return Object.values(value).every(isBlank);
  return false;
}

/** A country by its two letters. */
export const Country = z.string().regex(/^[A-Z]{2}$/, "common.chooseOne");

export { Cnie, Email, Phone };
