import { z } from "zod";
import { cleanLines, foreignCharacterIn } from "#lib/kernel/text.ts";

const MOST_CHARACTERS = 600;

/** A reason in somebody's own words, of a few lines. Refuses an empty one with `missing`, unless that is null. */
export function writtenText(missing: string | null) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const text = cleanLines(raw);
      const foreign = foreignCharacterIn(text, "\n");
      if (missing !== null && text === "") ctx.addIssue({ code: "custom", message: missing });
      if (foreign) ctx.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
      if (text.length > MOST_CHARACTERS)
        ctx.addIssue({ code: "custom", message: "common.tooLong", params: { most: MOST_CHARACTERS } });
      return text;
    });
}
