import { foldedWords } from "#lib/names/core/index.ts";
import type { Office } from "#lib/territory/core/index.ts";

/**
 * The office that somebody named, by its code or its name in either language. A part of the name serves where one office alone has it;
 * what could be several offices gives none: it is never guessed.
 */
export function officeNamed(offices: readonly Office[], typed: string): Office | undefined {
  const wanted = foldedWords(typed).join(" ");
  if (wanted === "") return undefined;
  const isExact = ({ code, nameAr, nameFr }: Office): boolean =>
    code === typed.trim() || [nameAr, nameFr].some((name) => foldedWords(name).join(" ") === wanted);
  const exact = offices.filter(isExact);
  const found =
    exact.length > 0
      ? exact
      : offices.filter(({ nameAr, nameFr }) =>
          [nameAr, nameFr].some((name) => ` ${foldedWords(name).join(" ")} `.includes(` ${wanted} `)),
        );
  return found.length === 1 ? found[0] : undefined;
}
