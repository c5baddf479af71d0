import type { Regime } from "#lib/territory/core/index.ts";
import { type Answers, answerAt } from "../answers.ts";

/** Links of a declarant to the deceased, as the law names them. */
export const DEATH_LINKS = [
  "spouse",
  "son",
  "daughter",
  "brother",
  "sister",
  "father",
  "mother",
  "legalGuardian",
  "grandfather",
  "grandmother",
  "kafil",
  "nearRelative",
  "other",
] as const;

/** Those who declare by their office: institutions and local authority (L36:20, L37:24-26), police and prosecutor for a body found (L36:38). */
export const OFFICIAL_LINKS = ["institution", "localAuthority", "judicialPolice", "prosecutor"] as const;

export type DeathLink = (typeof DEATH_LINKS)[number] | (typeof OFFICIAL_LINKS)[number];

/**
 * Persons bound to declare, in the order of the law; those of one line are equal. R36: L36:37. R37: L37:24, whose «closest
 * relatives after them» are all those it does not name one by one.
 */
const ORDER: Record<Regime, readonly (readonly DeathLink[])[]> = {
  R36: [
    ["spouse"],
    ["son", "daughter"],
    ["brother", "sister"],
    ["father", "mother", "legalGuardian"],
    ["grandfather", "grandmother"],
    ["kafil"],
    ["nearRelative"],
  ],
  R37: [
    ["son"],
    ["spouse"],
    ["father", "mother", "legalGuardian"],
    ["kafil"],
    ["brother"],
    ["grandfather"],
    ["daughter", "sister", "grandmother", "nearRelative"],
  ],
};

/**
 * Rank from 1 (first bound to declare), nobody of `absent` being counted: an unmarried person has no spouse to wait for. Nothing for
 * somebody the law does not name. A proxy takes the rank of who sent them (L36:37).
 */
export function deathDeclarantRank(
  regime: Regime,
  link: DeathLink,
  absent: readonly DeathLink[] = [],
): number | undefined {
  const lines = ORDER[regime].filter((line) => line.includes(link) || line.some((one) => !absent.includes(one)));
  const at = lines.findIndex((line) => line.includes(link));
  return at < 0 ? undefined : at + 1;
}

/** A lower rank is warned about and explained, never blocked (the order fixes who is liable, not who may come). */
export function deathNeedsReason(regime: Regime, link: DeathLink, absent: readonly DeathLink[] = []): boolean {
  return !isOfficial(link) && deathDeclarantRank(regime, link, absent) !== 1;
}

export function isOfficial(link: DeathLink): boolean {
  return (OFFICIAL_LINKS as readonly DeathLink[]).includes(link);
}

/** Links that nobody can have in this case: a newborn has neither spouse nor child, an unmarried person no spouse. */
export function absentLinks(kind: string, maritalStatus: string): readonly DeathLink[] {
  if (kind === "bornAlive" || kind === "stillborn") return ["spouse", "son", "daughter"];
  return maritalStatus === "" || maritalStatus === "married" ? [] : ["spouse"];
}

/** The relatives that a page offers, in the order of the law of the office; those it does not name come last, and nobody who cannot exist. */
export function deathLinksInOrder(regime: Regime, answers: Answers): readonly DeathLink[] {
  const absent = absentLinks(answerAt(answers, "deceasedKind.kind"), answerAt(answers, "family.maritalStatus"));
  const rank = (link: DeathLink): number => deathDeclarantRank(regime, link, absent) ?? DEATH_LINKS.length;
  return DEATH_LINKS.filter((link) => !absent.includes(link)).sort((a, b) => rank(a) - rank(b));
}
