import type { z } from "zod";
import type { ActText } from "../act-text.ts";
import type { MentionSigning } from "../mention-facts.ts";
import { mentionText } from "../mention-frame.ts";
import { mentionTextFr } from "../mention-frame-fr.ts";
import { CARE_FACTS } from "./care-facts.ts";
import { CARE_WORDS } from "./care.ts";
import { FILIATION_FACTS } from "./filiation-facts.ts";
import { FILIATION_WORDS } from "./filiation.ts";
import { IDENTITY_FACTS } from "./identity-facts.ts";
import { IDENTITY_WORDS } from "./identity.ts";
import { LIFE_FACTS } from "./life-facts.ts";
import { LIFE_WORDS } from "./life.ts";
import { NATIONALITY_FACTS } from "./nationality-facts.ts";
import { NATIONALITY_WORDS } from "./nationality.ts";
import type { WordsOf } from "./sentence.ts";
import { STANDING_FACTS } from "./standing-facts.ts";
import { STANDING_WORDS } from "./standing.ts";

export {
  ACT_FIELDS,
  type ActField,
  type FieldChange,
  type FieldValue,
  DATE_FIELDS,
  NAME_FIELDS,
  type NameChange,
  type NameField,
  type NameParts,
  TEXT_FIELDS,
  TIME_FIELDS,
} from "./act-fields.ts";
export { MOROCCAN } from "./nationality.ts";
export { MENTION_NAMES, type NamedMention } from "./names.ts";
export { NamedPerson } from "./person.ts";
export { FIELD_WORDS } from "./field-words.ts";
export { valueWords, valueWordsFr } from "./value-words.ts";
export { MENTION_NATURES, MENTION_TERMS, type MentionNature } from "./terms.ts";
export { CANCELLATION_GROUNDS } from "./standing-facts.ts";
export { ActReference, type MentionTitle, TITLES } from "./title-facts.ts";

/** What each mention says that concerns the holder of an act alone, by kind; without the day and the officer. */
export const HOLDER_FACTS = {
  ...LIFE_FACTS,
  ...IDENTITY_FACTS,
  ...FILIATION_FACTS,
  ...CARE_FACTS,
  ...NATIONALITY_FACTS,
  ...STANDING_FACTS,
} as const;
export type HolderFacts = { [Kind in keyof typeof HOLDER_FACTS]: z.output<(typeof HOLDER_FACTS)[Kind]> };

const WORDS: WordsOf<typeof HOLDER_FACTS> = {
  ...LIFE_WORDS,
  ...IDENTITY_WORDS,
  ...FILIATION_WORDS,
  ...CARE_WORDS,
  ...NATIONALITY_WORDS,
  ...STANDING_WORDS,
};

/** The mention in full in both languages, every date in letters (D99:12); the Arabic is the mention, the French its translation (L36:19). */
export function holderMentionText<Kind extends keyof HolderFacts>(
  kind: Kind,
  facts: HolderFacts[Kind],
  signing: MentionSigning,
): { ar: ActText; fr: ActText } {
  const sentence = WORDS[kind];
  return { ar: mentionText(sentence.ar(facts), signing), fr: mentionTextFr(sentence.fr(facts), signing) };
}
