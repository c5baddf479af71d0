import {
  deadlineStatus,
  officerDeathDeadline,
  suspensionsFor,
  type Deadline,
  type IsoDay,
} from "#lib/calendar/core/index.ts";
import { calendarTables, type CalendarTables, civilDayAt } from "#lib/calendar/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { chainOf, type TerritoryTree } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  answerAt,
  type Declaration,
  EX_OFFICIO_FROM_DAY,
  isTimeForExOfficio,
  standsForDeclarant,
} from "../core/index.ts";
import * as store from "../store/index.ts";

type Reckoning = Pick<CalendarTables, "holidays" | "suspensions"> & { tree: TerritoryTree };

/** The sixty days that an officer has for a death that no relative completed (L36:39, D22:40). */
export function exOfficioTerm(diedOn: IsoDay, commune: string, { holidays, suspensions, tree }: Reckoning): Deadline {
  const held = suspensionsFor(
    suspensions,
    chainOf(tree, commune).map(({ code }) => code),
  );
  return officerDeathDeadline(
    { kind: "death", eventOn: diedOn, regime: "R36", placeClass: "morocco" },
    { holidays, suspensions: held },
  );
}

export async function exOfficioGround(tx: Tx, at: Date): Promise<Reckoning & { today: IsoDay; fromDay: number }> {
  const today = civilDayAt(at);
  const { holidays, suspensions } = await calendarTables(tx, today, at);
  const fromDay = (await store.findExOfficioDay(tx, at)) ?? EX_OFFICIO_FROM_DAY;
  return { today, fromDay, holidays, suspensions, tree: (await officeMap(tx, at)).tree };
}

/** Why a file that stands without a declarant may not become an act ex officio today; nothing for every other file. */
export async function exOfficioRefusal(
  tx: Tx,
  { answers, eventOn }: Pick<Declaration, "answers" | "eventOn">,
  at: Date,
): Promise<string | undefined> {
  if (standsForDeclarant(answers) !== "exOfficio" || eventOn === null) return undefined;
  const ground = await exOfficioGround(tx, at);
  if (!isTimeForExOfficio(eventOn, ground.today, ground.fromDay)) return "institution.exOfficioTooEarly";
  const term = exOfficioTerm(eventOn, answerAt(answers, "place.commune"), ground);
  return deadlineStatus(term, ground.today).late ? "institution.exOfficioPast" : undefined;
}
