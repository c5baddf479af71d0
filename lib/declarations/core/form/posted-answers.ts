import { err, ok, type Result } from "#lib/kernel/result.ts";
import { cleanText } from "#lib/kernel/text.ts";
import { scriptOf } from "#lib/names/core/index.ts";
import { Answers, answerAt } from "../answers.ts";

/**
 * The answers of one section as its page posts them. Refuses a field that the page does not have and a shape no form can send.
 * A chosen suggestion fills the script that was left empty; what was typed always wins.
 */
export function postedAnswers(allowed: readonly string[], posted: Readonly<Record<string, unknown>>): Result<Answers> {
  const shaped = Answers.safeParse(posted);
  if (!shaped.success) return err({ code: "gate.malformed" });
  if (leavesOf(shaped.data).some((leaf) => !allowed.includes(leaf))) return err({ code: "gate.unknownField" });
  return ok(withSuggestions(shaped.data));
}

function leavesOf(answers: Answers, under = ""): string[] {
  return Object.entries(answers).flatMap(([key, value]) =>
    typeof value === "object" && !Array.isArray(value) ? leavesOf(value, `${under}${key}.`) : [`${under}${key}`],
  );
}

function withSuggestions(answers: Answers): Answers {
  const { suggested, ...typed } = answers;
  const inner = Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [
      key,
      typeof value === "object" && !Array.isArray(value) ? withSuggestions(value) : value,
    ]),
  );
  if (typeof suggested !== "string" || suggested === "") return inner;
  const script = scriptOf(suggested) === "arabic" ? "ar" : "latin";
  return cleanText(answerAt(inner, script)) === "" ? { ...inner, [script]: suggested } : inner;
}
