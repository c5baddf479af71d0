import type { Regime } from "#lib/territory/core/index.ts";

/** Links of a declarant to the child, as the law names them. */
export const LINKS = [
  "father",
  "mother",
  "grandfather",
  "grandmother",
  "paternalUncle",
  "paternalAunt",
  "maternalUncle",
  "maternalAunt",
  "guardian",
  "brother",
  "sister",
  "brothersSon",
  "brothersDaughter",
  "sistersSon",
  "sistersDaughter",
  "other",
] as const;
export type Link = (typeof LINKS)[number];

/** Persons bound to declare, in the order of the law; those of one line are equal. R36: L36:24. R37: L37:16. */
const ORDER: Record<Regime, readonly (readonly Link[])[]> = {
  R36: [
    ["father", "mother"],
    ["grandfather", "grandmother"],
    ["paternalUncle", "paternalAunt"],
    ["maternalUncle", "maternalAunt"],
    ["guardian"],
    ["brother", "sister"],
    ["brothersSon", "brothersDaughter"],
    ["sistersSon", "sistersDaughter"],
  ],
  R37: [["father", "mother"], ["guardian"], ["brother"], ["brothersSon"]],
};

/** Rank from 1 (first bound to declare); nothing for somebody the law does not name. A proxy takes the rank of who sent them. */
export function declarantRank(regime: Regime, link: Link): number | undefined {
  const at = ORDER[regime].findIndex((line) => line.includes(link));
  return at < 0 ? undefined : at + 1;
}

/** A lower rank is warned about and explained, never blocked (the order fixes who is liable, not who may come). */
export function needsReason(regime: Regime, link: Link): boolean {
  return declarantRank(regime, link) !== 1;
}
