import { addDays, compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Delegation } from "./delegation.ts";

/** How long before its end an officer, the head of the office and oversight are told of it. */
export const DAYS_OF_WARNING = 30;

/**
 * The last day of an officer's power to sign at an office, where it comes within thirty days and no other power goes on after it; nothing
 * otherwise.
 */
export function lastDayToSign(
  delegations: readonly Delegation[],
  { officeCode, today }: { officeCode: string; today: IsoDay },
): IsoDay | undefined {
  const live = delegations.filter(
    (one) =>
      one.officeCode === officeCode && !one.isSuspended && (one.toOn === null || compareDays(one.toOn, today) >= 0),
  );
  if (!live.some(({ fromOn }) => compareDays(fromOn, today) <= 0)) return undefined;
  // a power that begins at the latest the day after the one before it goes on where that ends
  let last: IsoDay = addDays(today, -1);
  for (const { fromOn, toOn } of [...live].sort((a, b) => compareDays(a.fromOn, b.fromOn))) {
    if (compareDays(fromOn, addDays(last, 1)) > 0) break;
    if (toOn === null) return undefined;
    if (compareDays(toOn, last) > 0) last = toOn;
  }
  return compareDays(last, addDays(today, DAYS_OF_WARNING)) <= 0 ? last : undefined;
}
