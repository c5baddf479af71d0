import { type Answers, type DeclarationKind, formOf, isOnPart, partsOf } from "#lib/declarations/core/index.ts";

export type SectionPage = { title: string; answers: Answers };

/** The pages on which a section is asked, each with the key of its title and what this family tells on it. */
export function pagesOf(kind: DeclarationKind, section: string, answers: Answers): readonly SectionPage[] {
  const parts = partsOf(formOf(kind), section, { [section]: answers });
  if (parts.length === 0) return [{ title: `${kind}:question.${section}`, answers }];
  return parts.map((part) => ({
    title: `${kind}:part.${section}.${part.name}.title`,
    answers: Object.fromEntries(
      Object.entries(answers).filter(([name]) => isOnPart(section, part, `${section}.${name}`)),
    ),
  }));
}
