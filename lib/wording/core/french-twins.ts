import type { Sex } from "./act-facts.ts";
import type { Clause } from "./act-text.ts";
import { frenchCardinal } from "./french-number.ts";

type Twin = { sex: Sex; multiple?: { order: number; count: number } | undefined };

/** L36:27: «premier jumeau», «deuxième de trois enfants d’une même naissance». */
export function twinClauseFr({ sex, multiple }: Twin): Clause {
  if (!multiple) return undefined;
  const first = sex === "male" ? "premier" : "première";
  const order = multiple.order === 1 ? first : ordinal(multiple.order);
  if (multiple.count <= 2) return `${order} ${sex === "male" ? "jumeau" : "jumelle"}`;
  return `${order} de ${frenchCardinal(multiple.count)} enfants d’une même naissance`;
}

function ordinal(value: number): string {
  const words = frenchCardinal(value);
  if (words.endsWith("cinq")) return `${words}uième`;
  return words.endsWith("neuf") ? `${words.slice(0, -1)}vième` : `${words.replace(/e$/u, "")}ième`;
}
