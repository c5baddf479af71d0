import type { Answers } from "../answers.ts";

/** The content of a declaration as one text, whatever the order it was typed in: empty answers left out, names sorted. */
export function contentText(answers: Answers): string {
  return JSON.stringify(sorted(answers));
}

function sorted(value: Answers): Answers {
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, inner]): [string, Answers[string]][] => {
        if (typeof inner === "string") return inner.trim() === "" ? [] : [[name, inner.trim()]];
        if (Array.isArray(inner)) return [[name, inner]];
        const within = sorted(inner);
        return Object.keys(within).length === 0 ? [] : [[name, within]];
      }),
  );
}
