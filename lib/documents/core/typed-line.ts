import { z } from "zod";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";

/** One typed line, cleaned. Refuses fewer than two letters (`missing`), what may not be kept, and more than `most` letters. */
export function typedLine(missing: string, most: number) {
  return z
    .string(missing)
    .transform(cleanText)
    .superRefine((text, context) => {
      const foreign = foreignCharacterIn(text);
      if (text.length < 2) context.addIssue({ code: "custom", message: missing });
      if (foreign) context.addIssue({ code: "custom", message: "common.foreignCharacter", params: foreign });
      if (text.length > most) context.addIssue({ code: "custom", message: "common.tooLong", params: { most } });
    });
}
