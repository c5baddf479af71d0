import type { z } from "zod";
import {
  type DateInCalendars,
  type FieldChange,
  HOLDER_FACTS,
  type HolderFacts,
  holderMentionText,
  type MentionTitle,
} from "#lib/wording/core/index.ts";
import type { HolderMentionKind } from "../kinds.ts";
import type { MentionRule } from "./rule.ts";

const FACTS: { readonly [Kind in HolderMentionKind]: z.ZodType<HolderFacts[Kind]> } = HOLDER_FACTS;

type Titled = { title: MentionTitle; changes?: readonly FieldChange[] };
type Told<Facts> = Pick<MentionRule<Facts>, "titles" | "articles" | "orderedBy" | "shownOn" | "reversedBy"> &
  Partial<
    Pick<
      MentionRule<Facts>,
      | "acts"
      | "nature"
      | "needsFinal"
      | "hiddenFrom"
      | "ends"
      | "rank"
      | "changes"
      | "status"
      | "happenedOn"
      | "changesOf"
    >
  >;

/** The rule of a mention of one person: what a family does not tell is usual. Most update a birth act, and take effect with their title. */
export function holderRule<Kind extends HolderMentionKind>(
  kind: Kind,
  told: Told<HolderFacts[Kind]>,
): MentionRule<HolderFacts[Kind]> {
  const titleOf = (facts: Titled): { kind: MentionTitle["kind"]; on: DateInCalendars } => facts.title;
  return {
    acts: ["birth"],
    subject: "holder",
    needsFinal: false,
    facts: FACTS[kind],
    nature: "update",
    hiddenFrom: [],
    ends: [],
    rank: 1,
    changes: [],
    status: null,
    titleOf,
    happenedOn: (facts) => titleOf(facts).on,
    changesOf: (facts: Titled) => facts.changes ?? [],
    words: (facts, signing) => holderMentionText(kind, facts, signing),
    ...told,
  };
}
