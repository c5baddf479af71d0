import { daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";
import type { NameDecision } from "./name-decision.ts";
import type { DisputedName } from "./name-dispute.ts";

/** Where a referral stands: before the Commission, decided by it, or ended by the declarant, who chose another name before. */
export const NAME_REFERRAL_STATES = ["waiting", "accepted", "refused", "givenUp"] as const;
export type NameReferralState = (typeof NAME_REFERRAL_STATES)[number];

export type NameReferral = {
  id: string;
  declarationId: string;
  officeCode: string;
  name: DisputedName;
  referredAt: Date;
  state: NameReferralState;
  /** The account that entered the decision. */
  decidedBy: string | null;
  decision: NameDecision | null;
};

/** How long a name has waited for its decision, in whole days. The Commission sits at least once a year and has no term (D22:28). */
export function daysWaiting({ name }: Pick<NameReferral, "name">, today: IsoDay): number {
  return daysBetween(name.receivedOn, today);
}

/** Whether the file's own Commission refused exactly this name: its decision binds every office (D99:23). */
export function isRefusedName(referral: NameReferral | null, given: { ar: string; latin: string }): boolean {
  if (referral?.state !== "refused") return false;
  return referral.name.given.ar === given.ar && referral.name.given.latin === given.latin;
}
