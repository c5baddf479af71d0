import type { ActText, MentionSigning } from "#lib/wording/core/index.ts";
import { CATALOGUE, type FactsByKind } from "./catalogue/index.ts";
import type { MentionKind } from "./kinds.ts";

/** The words of a mention of any kind in both languages, with the day and the officer who draws it up. */
export function textOfMention<Kind extends MentionKind>(
  kind: Kind,
  facts: FactsByKind[Kind],
  signing: MentionSigning,
): { ar: ActText; fr: ActText } {
  return CATALOGUE[kind].words(facts, signing);
}
