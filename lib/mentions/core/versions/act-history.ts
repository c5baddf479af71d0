import type { Act } from "#lib/acts/core/index.ts";
import type { FieldChange } from "#lib/wording/core/index.ts";
import { CATALOGUE, type FactsByKind } from "../catalogue/index.ts";
import type { EnteredMention } from "../entered.ts";
import type { Finding } from "../finding.ts";
import type { MentionKind } from "../kinds.ts";
import { inOrder } from "../order.ts";
import { standingMentions } from "../standing-mentions.ts";
import { type ActData, dataOfAct } from "./act-data.ts";
import { agrees, applyChange } from "./apply-change.ts";

/** One mention in the story of an act, with what it changed; a reversed one changed nothing that remains. */
export type HistoryEntry = {
  mention: EnteredMention;
  changes: readonly FieldChange[];
  reversedBy: string | null;
  /** What the act says once this mention is entered and all that is reversed is left out. */
  data: ActData;
};

export type ActHistory = {
  original: ActData;
  entries: readonly HistoryEntry[];
  latest: ActData;
  findings: readonly Finding[];
};

/**
 * The story of an act in the order of the law (D22:45): what was registered, every mention with what it changed, and the latest state. The act
 * itself never changes; a reversal leaves every datum as if the reversed mention had never been.
 */
export function historyOf(act: Act, mentions: readonly EnteredMention[]): ActHistory {
  const original = dataOfAct(act);
  const { reversedBy, findings } = standingMentions(mentions);
  const entries: HistoryEntry[] = [];
  const others: Finding[] = [];
  let data = original;
  for (const mention of inOrder(mentions)) {
    const changes = changesOn(act, mention);
    const reversal = reversedBy.get(mention.id) ?? null;
    if (reversal === null)
      for (const change of changes) {
        if (!agrees(data, change)) others.push({ finding: "wasOther", mentionId: mention.id });
        data = applyChange(data, change);
      }
    entries.push({ mention, changes, reversedBy: reversal, data });
  }
  return { original, entries, latest: data, findings: [...findings, ...others] };
}

/** What a mention changes of an act of this kind: the day of a death is a datum of the act of death alone. */
function changesOn({ kind }: Act, mention: EnteredMention): readonly FieldChange[] {
  return changesOf(mention.kind, mention.facts).filter(({ field }) => kind === "death" || field !== "diedOn");
}

function changesOf<Kind extends MentionKind>(kind: Kind, facts: FactsByKind[Kind]): readonly FieldChange[] {
  return CATALOGUE[kind].changesOf(facts);
}
