import { type Declaration, formOf } from "#lib/declarations/core/index.ts";

/** Where a section stands on the way: the sections this case asks, then the documents, then the check. */
export function stepOf(declaration: Declaration, page: string): { step: number; steps: number } {
  const all: string[] = [...formOf(declaration.kind).sectionsFor(declaration.answers), "documents", "check"];
  return { step: all.indexOf(page) + 1, steps: all.length };
}

/** The page before a section; the list of tasks before the first. */
export function pageBefore(declaration: Declaration, section: string, file: string): string {
  const asked = formOf(declaration.kind).sectionsFor(declaration.answers);
  const before = asked[asked.indexOf(section) - 1];
  return before === undefined ? file : `${file}/${before}`;
}
