import type { ReferralView } from "#components/names/referral-view.ts";
import { type DisputedName, groundOfFinding, type NameDecision } from "#lib/rulings/core/index.ts";

/** A referral as it is drawn; `office` is its name for readers of another side. */
export function referralViewOf(name: DisputedName, decision: NameDecision | null, office?: string): ReferralView {
  const { given, sex, regime, ground, officeReason, declarantReason, findings, receivedOn } = name;
  return {
    name: { ar: given.ar, latin: given.latin, tifinagh: given.tifinagh },
    sex,
    regime,
    ground,
    officeReason,
    declarantReason,
    noticed: [...new Set(findings.flatMap(({ code }) => groundOfFinding(code) ?? []))],
    receivedOn,
    office,
    decision,
  };
}
