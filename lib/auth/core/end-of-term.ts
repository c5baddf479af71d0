import { addDays, compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Delegation, Quality } from "./delegation.ts";

type Given = Pick<Delegation, "id" | "quality" | "fromOn" | "toOn" | "isSuspended"> & { staffId: string };

/** Powers that rest on the president who gave them, and those of the president. A consul's rest on the ministry (D22:5). */
const OF_A_PRESIDENT: readonly Quality[] = ["president", "vicePresident", "delegated", "deputy"];

export type EndOfPower = { id: string } & ({ lastDay: IsoDay } | { atOnce: true });

/**
 * What ends when a new president takes office: the powers of the one before, and those that were given before that day. Until then the
 * delegates go on, even where the president died or left (D22:4). A day that is past or today ends them at once: what they signed stays signed.
 */
export function endedByNewPresident(
  powers: readonly Given[],
  { staffId, takesOfficeOn, today }: { staffId: string; takesOfficeOn: IsoDay; today: IsoDay },
): EndOfPower[] {
  const rests = ({ quality, fromOn, toOn, isSuspended, staffId: holder }: Given): boolean =>
    OF_A_PRESIDENT.includes(quality) &&
    !isSuspended &&
    compareDays(fromOn, takesOfficeOn) < 0 &&
    (toOn === null || compareDays(toOn, takesOfficeOn) >= 0) &&
    !(quality === "president" && holder === staffId);
  const lastDay = addDays(takesOfficeOn, -1);
  return powers
    .filter(rests)
    .map(({ id }) => (compareDays(lastDay, today) < 0 ? { id, atOnce: true } : { id, lastDay }));
}
