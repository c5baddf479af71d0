export { STATUSES_BEFORE } from "./spouses.ts";
export { MARRIAGE_TITLES, type MarriageTitle } from "./deed.ts";
export { marriageForm } from "./form.ts";
export { mentionOf as marriageMentionOf, type MarriageMentionDraft } from "./mention.ts";
export { type MarriageDeclaration, type MarriageSection, readMarriage } from "./sections.ts";
