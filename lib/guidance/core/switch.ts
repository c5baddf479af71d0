import {
  DEATH_LINKS,
  type DeathLink,
  deathDeclarantRank,
  declarantRank,
  type Link,
  LINKS,
} from "#lib/declarations/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";

/** Everything that an office does otherwise from the day it leaves paper registers for the national one, with the article on either side. */
export const SWITCH_TOPICS = [
  { topic: "competence", R37: "D99:16", R36: "L36:19" },
  { topic: "birthDeclarants", R37: "L37:16", R36: "L36:24" },
  { topic: "deathDeclarants", R37: "L37:24", R36: "L36:37" },
  { topic: "documents", R37: "D99:17", R36: "D22:22" },
  { topic: "late", R37: "CPC:217", R36: "L36:21" },
  { topic: "signature", R37: "D99:13", R36: "D22:27" },
  { topic: "numbering", R37: "D99:12", R36: "D22:19" },
  { topic: "mentions", R37: "D99:26", R36: "L36:36" },
  { topic: "copies", R37: "D99:36", R36: "L36:43" },
] as const satisfies readonly ({ topic: string } & Record<Regime, string>)[];
export type SwitchTopic = (typeof SWITCH_TOPICS)[number]["topic"];

/** Who is bound to declare under a law, first to last; those of one line are equal. */
export function declarantOrder(kind: "birth", regime: Regime): readonly (readonly Link[])[];
export function declarantOrder(kind: "death", regime: Regime): readonly (readonly DeathLink[])[];
export function declarantOrder(kind: "birth" | "death", regime: Regime): readonly (readonly string[])[] {
  return kind === "birth"
    ? inLines(LINKS, (link) => declarantRank(regime, link))
    : inLines(DEATH_LINKS, (link) => deathDeclarantRank(regime, link));
}

function inLines<L extends string>(links: readonly L[], rankOf: (link: L) => number | undefined): L[][] {
  const lines: L[][] = [];
  for (const link of links) {
    const rank = rankOf(link);
    if (rank !== undefined) (lines[rank - 1] ??= []).push(link);
  }
  return lines;
}
