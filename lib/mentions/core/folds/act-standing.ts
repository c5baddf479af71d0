import type { EnteredMention } from "../entered.ts";
import type { Finding } from "../finding.ts";
import { standingMentions } from "../standing-mentions.ts";

/** Whether an act counts: a frozen one gives no copy and takes nothing but a judgment, a cancelled one nothing but its own reversal (L36:23). */
export const ACT_STANDINGS = ["registered", "frozen", "cancelled"] as const;

export type ActStanding = {
  standing: (typeof ACT_STANDINGS)[number];
  by: string | null;
  findings: readonly Finding[];
};

/** Where an act stands by its mentions, whatever the order in which they arrived. */
export function actStandingOf(mentions: readonly EnteredMention[]): ActStanding {
  const findings: Finding[] = [];
  let frozen: string | undefined;
  let cancelled: string | undefined;
  for (const { kind, id } of standingMentions(mentions).standing) {
    if (kind === "GEL") {
      if (frozen !== undefined) findings.push({ finding: "alreadyFrozen", mentionId: id });
      frozen ??= id;
    }
    if (kind === "DEGEL") {
      if (frozen === undefined) findings.push({ finding: "notFrozen", mentionId: id });
      frozen = undefined;
    }
    if (kind === "ANN") {
      if (cancelled !== undefined) findings.push({ finding: "alreadyCancelled", mentionId: id });
      cancelled ??= id;
    }
  }
  if (cancelled !== undefined) return { standing: "cancelled", by: cancelled, findings };
  if (frozen !== undefined) return { standing: "frozen", by: frozen, findings };
  return { standing: "registered", by: null, findings };
}
