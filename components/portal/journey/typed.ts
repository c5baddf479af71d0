import { type Answers, answerAt } from "#lib/declarations/core/index.ts";
import { suggestArabic, suggestLatin, type NameKind } from "#lib/names/core/index.ts";
import type { NameSuggestions } from "#components/forms/name-suggestions.ts";

export function typedDate(answers: Answers, name: string) {
  return {
    day: answerAt(answers, `${name}.day`),
    month: answerAt(answers, `${name}.month`),
    year: answerAt(answers, `${name}.year`),
  };
}

export function typedName(answers: Answers, name: string) {
  return { ar: answerAt(answers, `${name}.ar`), latin: answerAt(answers, `${name}.latin`) };
}

/** Spellings for the script that is still empty; none when both are written. */
export function suggestionsFor(answers: Answers, name: string, kind: NameKind): NameSuggestions | undefined {
  const { ar, latin } = typedName(answers, name);
  if (ar.trim() !== "" && latin.trim() === "") return { script: "latin", options: suggestLatin(ar, kind) };
  if (latin.trim() !== "" && ar.trim() === "") return { script: "ar", options: suggestArabic(latin, kind) };
  return undefined;
}
