import type { Answers } from "../core/index.ts";

/** The dotted path of every answer that was posted. */
export function leavesOf(answers: Answers, under = ""): string[] {
  return Object.entries(answers).flatMap(([key, value]) =>
    typeof value === "object" && !Array.isArray(value) ? leavesOf(value, `${under}${key}.`) : [`${under}${key}`],
  );
}
