export { divorceForm } from "./form.ts";
export { ATTESTED_KINDS, DIVORCE_TITLES, type DivorceTitle, isRevocable, JUDGED_KINDS } from "./kinds.ts";
export { type DivorceMentionDraft, type DivorceMentionKind, mentionOf as divorceMentionOf } from "./mention.ts";
export { type DivorceDeclaration, type DivorceSection, readDivorce } from "./sections.ts";
