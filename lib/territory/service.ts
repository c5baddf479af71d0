import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type Office, type OfficeMap, regimeAt, type Regime, treeOf } from "./core/index.ts";
import * as store from "./store.ts";

const KEPT_MILLISECONDS = 10_000;
let kept: { until: number; map: OfficeMap } | undefined;

/** Territory, offices, regimes and services as they stand; read again after ten seconds. */
export async function officeMap(tx: Tx, at: Date): Promise<OfficeMap> {
  if (kept && kept.until > at.getTime()) return kept.map;
  const map = await readOfficeMap(tx);
  kept = { until: at.getTime() + KEPT_MILLISECONDS, map };
  return map;
}

/** The map of this very moment, for those who change it. */
export async function readOfficeMap(tx: Tx): Promise<OfficeMap> {
  return {
    tree: treeOf(await store.listTerritories(tx)),
    offices: await store.listOffices(tx),
    regimes: await store.listRegimes(tx),
    services: await store.listServices(tx),
  };
}

/** This process reads the map again at the next question. */
export function forgetOfficeMap(): void {
  kept = undefined;
}

export function officeOf(map: OfficeMap, code: string): Office | undefined {
  return map.offices.find((office) => office.code === code);
}

/** The regime an office applies on a day, or nothing before its first decision. */
export function regimeOf(map: OfficeMap, officeCode: string, day: IsoDay): Regime | undefined {
  return regimeAt(
    map.regimes.filter((row) => row.officeCode === officeCode),
    day,
  )?.regime;
}
