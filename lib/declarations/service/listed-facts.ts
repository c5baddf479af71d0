import { deadline, parseIsoDay, suspensionsFor } from "#lib/calendar/core/index.ts";
import { calendarTables } from "#lib/calendar/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db.ts";
import { chainOf, type Regime } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { type BirthDeclaration, motherKey } from "../core/index.ts";
import type { ListedFacts } from "../store/index.ts";

/**
 * What lists, deadlines and the search for a double look at beside the answers. Taken again whenever the answers or the officer's
 * corrections change them, so that no check looks at what was first declared.
 */
export async function listedFacts(tx: Tx, declared: BirthDeclaration, regime: Regime, at: Date): Promise<ListedFacts> {
  const today = parseIsoDay(moroccanDay(at));
  if (!today.ok) throw new Error("the clock gives no day");
  const map = await officeMap(tx, at);
  const tables = await calendarTables(tx, today.value, at);
  const codes = chainOf(map.tree, declared.place.commune).map((territory) => territory.code);
  const { givenName } = declared.child;
  const familyName = familyNameOf(declared);
  return {
    deadline: deadline(deadlineEvent(declared, regime), {
      holidays: tables.holidays,
      suspensions: suspensionsFor(tables.suspensions, codes),
    }),
    eventOn: declared.place.bornOn,
    motherKey: motherKey(declared.mother),
    subject: {
      ar: `${givenName.ar} ${familyName.ar}`.trim(),
      latin: `${givenName.latin} ${familyName.latin}`.trim(),
    },
    contact: { email: declared.declarant.email ?? null, phone: declared.declarant.phone ?? null },
  };
}

/** What the deadline of this birth depends on. */
export function deadlineEvent(declared: Pick<BirthDeclaration, "place">, regime: Regime) {
  const { placeClass, bornOn, arrivedOn } = declared.place;
  const event = { kind: "birth", eventOn: bornOn, regime } as const;
  return placeClass === "travel" ? { ...event, placeClass, arrivedOn: arrivedOn ?? bornOn } : { ...event, placeClass };
}

/** The family name shown on lists before the officer settles it: the child's, else the father's, else the mother's. */
export function familyNameOf(declared: BirthDeclaration): { ar: string; latin: string } {
  if (declared.child.familyName) return declared.child.familyName;
  if (declared.father) return declared.father.familyName;
  return declared.chosenNames?.familyName ?? declared.mother.familyName;
}
