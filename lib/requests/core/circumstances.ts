import { type Act, areBothParentsUnknown } from "#lib/acts/core/index.ts";
import { type IsoDay, isIsoDay, partsOf } from "#lib/calendar/core/index.ts";
import {
  actStandingOf,
  type EnteredMention,
  historyOf,
  isHeldDead,
  latestMentions,
  lifeStatusOf,
} from "#lib/mentions/core/index.ts";
import type { Circumstance } from "./entitlement-table.ts";

const MAJORITY = 18;

/** What is the case with an act today, as far as the register tells it. Whether the parents are divorced changes nothing and is not looked at. */
export function circumstancesOf(
  act: Act,
  mentions: readonly EnteredMention[],
  { today, isSealed }: { today: IsoDay; isSealed: boolean },
): Circumstance[] {
  const { standing } = actStandingOf(mentions);
  const isBirth = act.kind === "birth";
  const isKafala = latestMentions(historyOf(act, mentions)).some(({ kind }) => kind === "KAF" || kind === "KAF-CONT");
  const isDead = !isBirth || isHeldDead(lifeStatusOf(mentions, today));
  const found: [Circumstance, boolean][] = [
    ["minorHolder", isBirth && isMinor(act.bornOn, today)],
    ["deceasedHolder", isDead],
    ["unknownParents", areBothParentsUnknown(act)],
    ["unknownFather", isBirth && act.areParentNamesChosen && !areBothParentsUnknown(act)],
    ["kafala", isKafala],
    ["unsealed", !isSealed],
    ["frozen", standing === "frozen"],
    ["cancelled", standing === "cancelled"],
  ];
  return found.flatMap(([circumstance, isSo]) => (isSo ? [circumstance] : []));
}

/** Eighteen whole years (FC:209); of whom only the year of birth is known, counted from its end. */
function isMinor(bornOn: string, today: IsoDay): boolean {
  const now = partsOf(today);
  const [year = 0] = bornOn.split("-").map(Number);
  if (!isIsoDay(bornOn)) return now.year - year <= MAJORITY;
  const born = partsOf(bornOn);
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (hadBirthday ? 0 : 1) < MAJORITY;
}
