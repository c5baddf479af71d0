import { z } from "zod";
import { parseDayFields } from "#lib/calendar/core/index.ts";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";

const MOST_CHARACTERS = 120;

/** A line as somebody types it, cleaned. Refuses an empty one with `missing`, unless that is null. */
export function typedLine(missing: string | null) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const text = cleanText(raw);
      const foreign = foreignCharacterIn(text);
      if (missing !== null && text === "") ctx.addIssue({ code: "custom", message: missing });
      if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
      if (text.length > MOST_CHARACTERS)
        ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most: MOST_CHARACTERS } });
      return text;
    });
}

/** A whole Gregorian day in its three parts. An empty one is refused with `missing` where the rule has its own words for it. */
export function typedDay(missing?: string) {
  return z
    .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
    .default({ day: "", month: "", year: "" })
    .transform((typed, ctx) => {
      const read = parseDayFields(typed);
      if (read.ok) return read.value;
      const isEmpty = [typed.day, typed.month, typed.year].every((part) => part.trim() === "");
      const message = isEmpty && missing !== undefined ? missing : read.error.code;
      ctx.addIssue({ code: "custom", message, params: read.error.params, path: [read.error.part] });
      return z.NEVER;
    });
}
