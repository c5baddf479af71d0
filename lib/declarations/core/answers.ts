import { z } from "zod";

/** What was typed, as it was typed: nested strings by section. It is kept even when it is wrong; {@link readBirth} gives it meaning. */
export type Answers = { [key: string]: Answers | string | string[] };

const MOST_CHARACTERS = 2_000;

/** The shape a draft may have: strings of bounded size, three levels deep. Everything else is refused before it is stored. */
export const Answers: z.ZodType<Answers> = z.lazy(() =>
  z.record(
    z.string().max(60),
    z.union([z.string().max(MOST_CHARACTERS), z.array(z.string().max(MOST_CHARACTERS)).max(40), Answers]),
  ),
);

/** The answers of one section, or an empty set. */
export function sectionOf(answers: Answers, section: string): Answers {
  const found = answers[section];
  return typeof found === "object" && !Array.isArray(found) ? found : {};
}

/** One answer by dotted path; an absent one is an empty string, as in a form. */
export function answerAt(answers: Answers, path: string): string {
  const found = path
    .split(".")
    .reduce<Answers | string | string[] | undefined>(
      (here, part) => (typeof here === "object" && !Array.isArray(here) ? here[part] : undefined),
      answers,
    );
  return typeof found === "string" ? found : "";
}
