import type { EnteredMention, EnteredOf } from "./entered.ts";
import type { Finding } from "./finding.ts";
import { inOrder } from "./order.ts";

export type Reversals = {
  /** The mentions that count, in the order of the law. */
  standing: readonly EnteredMention[];
  /** By mention that no longer counts: the one that reversed it. */
  reversedBy: ReadonlyMap<string, string>;
  findings: readonly Finding[];
};

/**
 * Which mentions count once reversals are taken into account. A reversed mention counts for no day, as if it had never been entered; a
 * reversal that is itself reversed leaves its target standing again (an appeal, then its cassation). Reversals themselves are no status.
 */
export function standingMentions(mentions: readonly EnteredMention[]): Reversals {
  const ordered = inOrder(mentions);
  const byId = new Map(ordered.map((mention) => [mention.id, mention]));
  const reversals = ordered.filter((mention): mention is EnteredOf<"REV"> => mention.kind === "REV");
  const reversedBy = new Map<string, string>();
  const findings: Finding[] = [];
  // a reversal can only be undone by a later one: from the last to the first, each still counts or is already reversed
  for (const reversal of [...reversals].reverse()) {
    if (reversedBy.has(reversal.id)) continue;
    const { mentionId } = reversal.facts.reversed;
    const target = byId.get(mentionId);
    const finding = !target
      ? "reversedUnknown"
      : ordered.indexOf(target) >= ordered.indexOf(reversal)
        ? "reversedBefore"
        : reversedBy.has(mentionId)
          ? "reversedTwice"
          : undefined;
    if (finding) findings.push({ finding, mentionId: reversal.id });
    else reversedBy.set(mentionId, reversal.id);
  }
  return { standing: ordered.filter(({ id }) => !reversedBy.has(id)), reversedBy, findings: findings.reverse() };
}
