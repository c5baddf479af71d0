import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { OfficeRegime, OfficeService, Service } from "./types.ts";

/**
 * The decision in force on that day among the decisions of one office: the latest that had begun.
 * Undefined before the first. An office may change regime in the middle of a year (L36:59).
 */
export function regimeAt(regimesOfOffice: readonly OfficeRegime[], day: IsoDay): OfficeRegime | undefined {
  let inForce: OfficeRegime | undefined;
  for (const decided of regimesOfOffice) {
    if (decided.from <= day && (inForce === undefined || inForce.from <= decided.from)) inForce = decided;
  }
  return inForce;
}

/** Whether the rows of one office open the service on that day, first and last day included. */
export function serviceOpenAt(servicesOfOffice: readonly OfficeService[], service: Service, day: IsoDay): boolean {
  return servicesOfOffice.some(
    (row) => row.service === service && row.from <= day && (row.to === undefined || day <= row.to),
  );
}

/** The first decision of one office that begins after that day: a switch that is prepared. */
export function nextRegime(regimesOfOffice: readonly OfficeRegime[], day: IsoDay): OfficeRegime | undefined {
  return [...regimesOfOffice].sort((a, b) => (a.from < b.from ? -1 : 1)).find(({ from }) => day < from);
}
