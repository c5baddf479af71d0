import { err, ok, type Result } from "#lib/kernel/result.ts";
import { compareDays, type IsoDay } from "#lib/calendar/core/index.ts";

/** In what quality somebody signs: by law, by delegation, abroad, or in the stead of an absent officer (L36:6-7, D22:3, D22:5). */
export const QUALITIES = ["president", "vicePresident", "delegated", "consular", "deputy"] as const;
export type Quality = (typeof QUALITIES)[number];

/** A power to sign at one office. `isSuspended`: it was ended at once, or its officer is absent. */
export type Delegation = {
  id: string;
  officeCode: string;
  quality: Quality;
  actKinds: readonly string[];
  fromOn: IsoDay;
  toOn: IsoDay | null;
  isSuspended: boolean;
};

/** The delegation under which an officer may sign this kind of act at this office today (L36:9, D22:3-6), or the refusal. */
export function signingAuthority(
  delegations: readonly Delegation[],
  wanted: { officeCode: string; actKind: string; today: IsoDay },
): Result<Delegation, { code: "acts.noAuthority" }> {
  const live = delegations.find(
    (one) =>
      one.officeCode === wanted.officeCode &&
      one.actKinds.includes(wanted.actKind) &&
      !one.isSuspended &&
      compareDays(one.fromOn, wanted.today) <= 0 &&
      (one.toOn === null || compareDays(wanted.today, one.toOn) <= 0),
  );
  return live ? ok(live) : err({ code: "acts.noAuthority" });
}
