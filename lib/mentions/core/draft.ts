import {
  type ActText,
  type DivorceMentionFacts,
  divorceMentionText,
  divorceMentionTextFr,
  type MarriageMentionFacts,
  marriageMentionText,
  marriageMentionTextFr,
  type MentionSigning,
} from "#lib/wording/core/index.ts";
import type { DivorceMentionKind, MarriageMentionKind } from "./kinds.ts";

/** On whose birth act a mention of marriage or divorce stands. */
export const SUBJECT_ROLES = ["husband", "wife"] as const;
export type SubjectRole = (typeof SUBJECT_ROLES)[number];

/** A birth act as it was told or typed; the officer finds the act itself. */
export type ToldAct = { office?: string | undefined; number?: string | undefined; year?: string | undefined };

/** What a title says for the birth act of one spouse, before the day and the officer are known. */
export type MentionDraft = { subject: SubjectRole; birthAct: ToldAct } & (
  | { kind: MarriageMentionKind; facts: Omit<MarriageMentionFacts, keyof MentionSigning> }
  | { kind: DivorceMentionKind; facts: Omit<DivorceMentionFacts, keyof MentionSigning> }
);

/** Everything that a mention of marriage or divorce says. */
export type MentionFacts = MarriageMentionFacts | DivorceMentionFacts;

/** The mention in full, as it will stand on the act: its facts with day and officer, and its words in both languages. */
export function wordedMention(
  { facts }: MentionDraft,
  signing: MentionSigning,
): { facts: MentionFacts; text: { ar: ActText; fr: ActText } } {
  if ("dissolution" in facts) {
    const signed = { ...facts, ...signing };
    return { facts: signed, text: { ar: divorceMentionText(signed), fr: divorceMentionTextFr(signed) } };
  }
  const signed = { ...facts, ...signing };
  return { facts: signed, text: { ar: marriageMentionText(signed), fr: marriageMentionTextFr(signed) } };
}
