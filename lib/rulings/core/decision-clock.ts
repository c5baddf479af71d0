import { daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";

const NEAR_DAYS = 10;

export type DecisionClock = { daysLeft: number; isNear: boolean; isOver: boolean };

/** The clock of a request that waits for its decision (D22:41). Past it nothing is granted by silence: it is flagged. */
export function decisionClock(dueOn: IsoDay, today: IsoDay): DecisionClock {
  const daysLeft = daysBetween(today, dueOn);
  return { daysLeft, isNear: daysLeft >= 0 && daysLeft <= NEAR_DAYS, isOver: daysLeft < 0 };
}
