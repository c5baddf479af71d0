import type { HolderFacts } from "#lib/wording/core/index.ts";

/** What somebody asks to have changed of an act that is registered. */
export const ACT_MATTERS = [
  "clerical",
  "substantive",
  "latin",
  "tifinagh",
  "givenName",
  "foreignGivenName",
  "familyName",
  "minorFamilyName",
  "sex",
  "parents",
  "nationality",
  "sameTwice",
  "otherIdentity",
  "unfreeze",
  "cancelTwice",
  "alive",
] as const;
export type ActMatter = (typeof ACT_MATTERS)[number];

/** Who rules on it. `president`: of the court, after a refused correction (L36:48); `justice`: whoever gives or takes nationality away. */
export const DECIDERS = [
  "central",
  "foreignAffairs",
  "prosecutor",
  "president",
  "court",
  "commission",
  "justice",
  "defence",
] as const;
export type Decider = (typeof DECIDERS)[number];

/** The mentions to which rulings on acts lead. */
export const RULED_MENTIONS = [
  "REC-M",
  "REC-J",
  "LAT",
  "TIF",
  "PRE",
  "PRE-E",
  "NOM",
  "NOM-MIN",
  "SEX",
  "ADD-P",
  "NAT-ACQ",
  "NAT-ATT",
  "NAT-REC",
  "NAT-DECH",
  "GEL",
  "DEGEL",
  "ANN",
] as const satisfies readonly (keyof HolderFacts)[];
export type RuledMention = (typeof RULED_MENTIONS)[number];

/** The papers in which these rulings come. */
export const RULING_TITLES = ["permission", "decision", "order", "judgment", "decree", "dahir", "request"] as const;
export type RulingTitle = (typeof RULING_TITLES)[number];
