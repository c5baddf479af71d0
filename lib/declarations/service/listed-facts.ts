import { deadline, suspensionsFor } from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { chainOf, type Regime } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { doubleKeys, type Understood } from "../core/index.ts";
import type { ListedFacts } from "../store/index.ts";

/**
 * What lists, deadlines and the search for a double look at beside the answers. Taken again whenever the answers or the officer's
 * corrections change them, so that no check looks at what was first declared.
 */
export async function listedFacts(tx: Tx, declared: Understood, regime: Regime, at: Date): Promise<ListedFacts> {
  const today = civilDayAt(at);
  const map = await officeMap(tx, at);
  const tables = await calendarTables(tx, today, at);
  const codes = chainOf(map.tree, declared.commune).map((territory) => territory.code);
  const event = declared.deadlineEvent(regime);
  return {
    deadline:
      event && deadline(event, { holidays: tables.holidays, suspensions: suspensionsFor(tables.suspensions, codes) }),
    eventOn: declared.eventOn,
    sameEventKey: declared.sameEventKey,
    doubleKeys: doubleKeys(declared),
    subject: declared.subject,
    contact: declared.contact,
  };
}
