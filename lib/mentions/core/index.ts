export { canonOfMention, mentionOfCanon, shownDigest } from "./canon.ts";
export {
  type MentionDraft,
  type MentionFacts,
  SUBJECT_ROLES,
  type SubjectRole,
  type ToldAct,
  wordedMention,
} from "./draft.ts";
export { decideEntry, type Entry, type EntryRefusal, mentionStatus, type MentionStatus } from "./entry.ts";
export {
  DIVORCE_MENTIONS,
  type DivorceMentionKind,
  MARRIAGE_MENTIONS,
  type MarriageMentionKind,
  MENTION_KINDS,
  type MentionKind,
} from "./kinds.ts";
export { MENTION_VERSION, MentionContent, type MentionTarget, type ShownMention } from "./mention.ts";
export { officeNamed } from "./named-office.ts";
export { isSameName } from "./same-name.ts";
