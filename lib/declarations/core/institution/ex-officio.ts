import { addDays, daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";

/** From which day after a death an office is shown what no relative completed: the family's own thirty days are over (D22:40). */
export const EX_OFFICIO_FROM_DAY = 31;

/** Directors of institutions declare deaths within three days where relatives have not (L37:26). */
const DIRECTORS_DAYS = 3;

/** The last day of death whose file is listed for the officer today. */
export function listedUpTo(today: IsoDay, fromDay = EX_OFFICIO_FROM_DAY): IsoDay {
  return addDays(today, -fromDay);
}

/** Whether the officer may register it by himself today: not before the relatives' time is over. */
export function isTimeForExOfficio(diedOn: IsoDay, today: IsoDay, fromDay = EX_OFFICIO_FROM_DAY): boolean {
  return daysBetween(diedOn, today) >= fromDay;
}

/** Days beyond the three in which a director declared; nothing within them (L37:26). */
export function directorsDelay(diedOn: IsoDay, declaredOn: IsoDay): number | undefined {
  const days = daysBetween(diedOn, declaredOn) - DIRECTORS_DAYS;
  return days > 0 ? days : undefined;
}
