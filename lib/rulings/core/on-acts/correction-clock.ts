import { addDays, daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";
import type { RulingWay } from "./who-decides.ts";

const NEAR_DAYS = 3;

export type CorrectionClock = {
  daysLeft: number;
  isNear: boolean;
  isOver: boolean;
  /** Under law 37-99 the end of the term is a refusal, which opens the court (L37:36); under law 36-21 the decision is still owed (L36:51). */
  isRefusedBySilence: boolean;
};

/** The last day for a decision on a request received on this day (L36:51, L37:36); nothing where no text sets a term. */
export function correctionDueOn({ days }: Pick<RulingWay, "days">, receivedOn: IsoDay): IsoDay | null {
  return days === null ? null : addDays(receivedOn, days);
}

/** The clock of a request for a correction that waits. */
export function correctionClock(
  { dueOn, decider }: { dueOn: IsoDay; decider: RulingWay["decider"] },
  today: IsoDay,
): CorrectionClock {
  const daysLeft = daysBetween(today, dueOn);
  const isOver = daysLeft < 0;
  return {
    daysLeft,
    isNear: !isOver && daysLeft <= NEAR_DAYS,
    isOver,
    isRefusedBySilence: isOver && decider === "prosecutor",
  };
}
