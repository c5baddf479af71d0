import type { DivorceFacts, HolderFacts, MarriageFacts } from "#lib/wording/core/index.ts";
import type { DivorceMentionKind, HolderMentionKind, MarriageMentionKind, MentionKind } from "../kinds.ts";
import { CARE_RULES } from "./care.ts";
import { DIVORCE_RULES, MARRIAGE_RULES } from "./couple.ts";
import { FILIATION_RULES } from "./filiation.ts";
import { IDENTITY_RULES } from "./identity.ts";
import { LIFE_RULES } from "./life.ts";
import { NATIONALITY_RULES } from "./nationality.ts";
import type { MentionRule } from "./rule.ts";
import { STANDING_RULES } from "./standing.ts";

export * from "./rule.ts";

/** What a mention of each kind says, without the day and the officer. */
export type FactsByKind = Record<MarriageMentionKind, MarriageFacts> &
  Record<DivorceMentionKind, DivorceFacts> &
  Pick<HolderFacts, HolderMentionKind>;

/** The whole catalogue: one rule for each kind of mention. */
export const CATALOGUE: { readonly [Kind in MentionKind]: MentionRule<FactsByKind[Kind]> } = {
  ...MARRIAGE_RULES,
  ...DIVORCE_RULES,
  ...LIFE_RULES,
  ...IDENTITY_RULES,
  ...FILIATION_RULES,
  ...CARE_RULES,
  ...NATIONALITY_RULES,
  ...STANDING_RULES,
};
