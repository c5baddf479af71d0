export { anyMentionOfCanon, canonOfMention, mentionOfCanon, shownDigest } from "./canon.ts";
export {
  CATALOGUE,
  COPY_KINDS,
  type CopyKind,
  type FactsByKind,
  type MentionRule,
  type Orderer,
  ORDERERS,
  type Reader,
  READERS,
  type Status,
  STATUSES,
  TITLE_KINDS,
  type TitleKind,
} from "./catalogue/index.ts";
export {
  type BearingAct,
  type DecidedMention,
  decideMention,
  type MentionRefusal,
  type MentionWish,
} from "./decide-mention.ts";
export {
  type MentionDraft,
  type MentionFacts,
  SUBJECT_ROLES,
  type SubjectRole,
  type ToldAct,
  wordedMention,
} from "./draft.ts";
export { daysOfMention, type EnteredMention, enteredMention, type EnteredOf } from "./entered.ts";
export { decideEntry, type Entry, type EntryRefusal, isPartyTo, mentionStatus, type MentionStatus } from "./entry.ts";
export { followsFamilyName } from "./family-name-cascade.ts";
export { kindsOfFamily, MENTION_FAMILIES, type MentionFamily } from "./families.ts";
export { type Finding, type FindingKind, FINDINGS } from "./finding.ts";
export { findingsOf, findingsWith } from "./findings-of.ts";
export { ACT_STANDINGS, type ActStanding, actStandingOf } from "./folds/act-standing.ts";
export { type Capacity, capacityOf, type Guardian } from "./folds/capacity.ts";
export { isHeldDead, LIFE_STATUSES, type LifeStatus, lifeStatusOf } from "./folds/life-status.ts";
export { type MaritalStatus, maritalStatusOf } from "./folds/marital-status.ts";
export { type Marriage, type MarriageEnd } from "./folds/marriage.ts";
export { type Ask, ASKED, ASKED_OF_TITLE, type AskedTitle, type TitlePart } from "./form/asked.ts";
export {
  ActPlaceInput,
  APPLICANT_LINKS,
  APPLICANT_PROOFS,
  MentionWishInput,
  SignedMentionInput,
} from "./form/mention-input.ts";
export { type FormGround, type Typed, typedFacts } from "./form/typed-facts.ts";
export {
  COUPLE_MENTIONS,
  type CoupleMentionKind,
  DIVORCE_MENTIONS,
  type DivorceMentionKind,
  HOLDER_MENTIONS,
  type HolderMentionKind,
  isHolderMention,
  MARRIAGE_MENTIONS,
  type MarriageMentionKind,
  MENTION_KINDS,
  type MentionKind,
} from "./kinds.ts";
export {
  AnyMentionContent,
  HolderMentionContent,
  MENTION_VERSION,
  MentionContent,
  type MentionTarget,
  type ShownHolderMention,
  type ShownMention,
} from "./mention.ts";
export { officeNamed } from "./named-office.ts";
export { inOrder } from "./order.ts";
export { isSameName } from "./same-name.ts";
export { type Reversals, standingMentions } from "./standing-mentions.ts";
export { actOfToday } from "./versions/act-of-today.ts";
export { type ActData, dataOfAct } from "./versions/act-data.ts";
export { type ActHistory, type HistoryEntry, historyOf } from "./versions/act-history.ts";
export { type ChangedCopy, changedCopies, copiesThatShow } from "./versions/changed-copies.ts";
export { CARD_FIELDS, EXTRACT_FIELDS } from "./versions/copy-fields.ts";
export {
  type CopyRefusal,
  type CopyView,
  latestMentions,
  mentionsOnCopy,
  type Versions,
  versionsOf,
} from "./versions/versions.ts";
export { textOfMention } from "./text-of-mention.ts";
export { wordedHolderMention } from "./worded-holder-mention.ts";
