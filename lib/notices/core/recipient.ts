import { z } from "zod";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText, foreignCharacterIn } from "#lib/kernel/text.ts";
import { RETURN_KINDS } from "./returns.ts";

const MOST = 200;

function nameIn(script: RegExp, wrong: string) {
  return z
    .string()
    .default("")
    .transform((raw, ctx) => {
      const text = cleanText(raw);
      const foreign = foreignCharacterIn(text);
      const problem = (message: string, params?: object) => ctx.addIssue({ code: "custom", message, params });
      if (text === "") problem("notices.recipientMissing");
      else if (foreign) problem("common.foreignCharacter", foreign);
      else if (!script.test(text)) problem(wrong);
      if (text.length > MOST) problem("common.tooLong", { most: MOST });
      return text;
    });
}

const Place = z.object({
  kind: z.enum(RETURN_KINDS, { error: "common.chooseOne" }),
  territory: z.string({ error: "common.chooseOne" }).regex(/^[0-9.]{1,20}$/, "common.chooseOne"),
});

const Recipient = Place.extend({
  name: z
    .object({
      ar: nameIn(/\p{Script=Arabic}/u, "notices.recipientNotArabic"),
      fr: nameIn(/\p{Script=Latin}/u, "notices.recipientNotLatin"),
    })
    .prefault({}),
});

/** What is received, for the offices of which territory, and how the receiver is called in both languages. */
export type Recipient = z.output<typeof Recipient>;
export type RecipientPlace = z.output<typeof Place>;

/** Who is to receive the lists or sheets of a territory's offices (D99:35, D99:38). Refuses field by field. */
export function readRecipient(typed: unknown): Result<Recipient, Failure & { problems: readonly FieldProblem[] }> {
  const read = Recipient.safeParse(typed);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map((issue): FieldProblem => {
    const params = issue.code === "custom" ? (issue.params as FieldProblem["params"]) : undefined;
    return { field: issue.path.join("."), code: issue.message, ...(params && { params }) };
  });
  return err({ code: "common.invalid", problems });
}

/** The recipient that is no longer to receive. */
export function readRecipientPlace(typed: unknown): Result<RecipientPlace> {
  const read = Place.safeParse(typed);
  return read.success ? ok(read.data) : err({ code: "common.chooseOne" });
}
