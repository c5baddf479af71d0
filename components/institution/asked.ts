import type { Problems } from "../forms/problems.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { answerAt, type Answers } from "#lib/declarations/core/index.ts";

/** What every part of an institution's page is given. */
export type AskedProps = { answers: Answers; problems: Problems; locale: Locale; t: T };

/** What was typed into one field, its three parts of a day, its two of a time, its two scripts. */
export function typedIn(answers: Answers) {
  const at = (path: string): string => answerAt(answers, path);
  return {
    at,
    day: (path: string) => ({ day: at(`${path}.day`), month: at(`${path}.month`), year: at(`${path}.year`) }),
    time: (path: string) => ({ hour: at(`${path}.hour`), minute: at(`${path}.minute`) }),
    dual: (path: string) => ({ ar: at(`${path}.ar`), latin: at(`${path}.latin`) }),
  };
}
