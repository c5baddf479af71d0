import { type BirthSection, sectionsFor } from "#lib/declarations/core/index.ts";
import type { Declaration } from "#lib/declarations/core/index.ts";

/** Where a section stands on the way: the sections this case asks, then the documents, then the check. */
export function stepOf(
  declaration: Declaration,
  page: BirthSection | "documents" | "check",
): { step: number; steps: number } {
  const all: string[] = [...sectionsFor(declaration.answers), "documents", "check"];
  return { step: all.indexOf(page) + 1, steps: all.length };
}

/** The page before a section; the list of tasks before the first. */
export function pageBefore(declaration: Declaration, section: BirthSection, file: string): string {
  const asked = sectionsFor(declaration.answers);
  const before = asked[asked.indexOf(section) - 1];
  return before === undefined ? file : `${file}/${before}`;
}
